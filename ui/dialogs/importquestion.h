// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/serverprofile.h"

#include <QDialog>

namespace freshet {

/// What a file would make of a server, a line each: its address, its proxy and what is trusted there. Plain text.
[[nodiscard]] QString importedServerText(const ServerProfile &server);

/// "Add these servers?": shows what a list of servers from a file would be trusted with. accepted() once somebody
/// agrees; the list is read and added by whoever asks.
class ImportQuestion : public QDialog
{
    Q_OBJECT

public:
    explicit ImportQuestion(const std::vector<ServerProfile> &servers, QWidget *parent = nullptr);
};

} // namespace freshet
