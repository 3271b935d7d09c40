// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ServerProcess.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <csignal>

using namespace Qt::StringLiterals;

namespace rdv::kit {

namespace {

quint16 portAfter(const QByteArray& output, const QString& words)
{
    const QRegularExpression form(words + u"(\\d+)"_s);
    return form.match(QString::fromUtf8(output)).captured(1).toUShort();
}

} // namespace

ServerProcess::~ServerProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QString ServerProcess::program()
{
    return qEnvironmentVariable("RDV_BINARY", QStringLiteral(RDV_BUILT_BINARY));
}

bool ServerProcess::start(const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // Leaks are looked for in the tests that have the server in their own process. Here OpenSSL's state of
    // each thread, in a library that Qt unloads, would turn the exit code.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(u"ASAN_OPTIONS"_s))
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    // Neither the settings of whoever runs the tests are read, nor are they changed.
    QFile settings(m_state.filePath(u"default.json"_s));
    if (settings.open(QIODevice::WriteOnly))
        settings.write("{}");
    settings.close();
    environment.insert(u"ERS_CONFIG"_s, settings.fileName());
    m_process.setProcessEnvironment(environment);
    m_process.start(program(),
        QStringList{u"--no-gui"_s, u"--port"_s, u"0"_s, u"--admin-port"_s, u"0"_s, u"--set"_s,
            u"stun.port=0"_s, u"--state-dir"_s, m_state.path()}
            + arguments);
    const QDeadlineTimer deadline(10'000);
    while (m_adminPort == 0 && !deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(100);
        m_port = portAfter(output(), u"ERS running on port "_s);
        m_adminPort = portAfter(m_output, u"Admin access port: "_s);
    }
    if (m_adminPort == 0)
        qWarning().noquote() << "the program did not start:" << output();
    return m_adminPort != 0;
}

void ServerProcess::signal(int number) const
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

int ServerProcess::exitCode(int milliseconds)
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(milliseconds))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray ServerProcess::output()
{
    m_output += m_process.readAll();
    return m_output;
}

qint64 ServerProcess::residentKiB() const
{
    QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return at < 0 ? 0 : text.sliced(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

int ServerProcess::descriptors() const
{
    return static_cast<int>(QDir(u"/proc/%1/fd"_s.arg(m_process.processId()))
                                .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                                .size());
}

} // namespace rdv::kit
