// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/democommand.h"

namespace freshet::cli {

DemoCommand::DemoCommand(const CommandContext &context, DemoRequestLine line, QObject *parent)
    : Command(context, parent)
    , m_line(line)
{
}

void DemoCommand::interrupt()
{
    m_server.reset();
    end(0);
}

void DemoCommand::run()
{
    demo::WorldOptions world;
    world.customers = m_line.customers;
    world.seed = m_line.seed;
    world.today = demo::providerDay(m_context.clock.nowUtc());
    demo::ServerOptions options;
    options.port = m_line.port;
    options.latencyMs = m_line.latencyMs;
    m_server = std::make_unique<demo::Server>(demo::World::generate(world), options);
    if (const Result<void> started = m_server->start(); !started)
        return fail(started.error(), tr("Port %1 cannot be used: another program has it, or it is reserved. "
                                        "Choose another one, or leave --port away.")
                                         .arg(m_line.port));
    const QByteArray url = m_server->apiBase().toEncoded();
    const auto printed = m_context.console.print("URL: " + url + "\nToken: " + m_server->token() + '\n');
    if (!printed)
        fail(printed.error());
}

} // namespace freshet::cli
