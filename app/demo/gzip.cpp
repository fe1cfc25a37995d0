// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/gzip.h"

#include <algorithm>
#include <limits>

#include <zlib.h>

namespace freshet::demo {

namespace {

constexpr int gzipFormat = 16 + MAX_WBITS;
constexpr size_t pieceSize = size_t(256) * 1024;

bool deflateAll(z_stream &stream, std::string_view text, std::string &out)
{
    size_t at = 0;
    int state = Z_OK;
    while (state != Z_STREAM_END) {
        const size_t piece = std::min(pieceSize, text.size() - at);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data() + at));
        stream.avail_in = uInt(piece);
        at += piece;
        do {
            const size_t filled = out.size();
            out.resize(filled + pieceSize);
            stream.next_out = reinterpret_cast<Bytef *>(out.data() + filled);
            stream.avail_out = uInt(pieceSize);
            state = deflate(&stream, at == text.size() ? Z_FINISH : Z_NO_FLUSH);
            out.resize(out.size() - stream.avail_out);
            if (state == Z_STREAM_ERROR)
                return false;
        } while (stream.avail_out == 0);
    }
    return true;
}

} // namespace

std::string gzip(std::string_view text)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipFormat, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    std::string out;
    out.reserve(text.size() / 6 + pieceSize);
    const bool ok = deflateAll(stream, text, out);
    deflateEnd(&stream);
    return ok ? out : std::string();
}

} // namespace freshet::demo
