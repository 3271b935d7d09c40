// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/TestCertificate.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rdv::kit {

const TestCertificate& TestCertificate::instance()
{
    static const QTemporaryDir folder;
    static const TestCertificate made = [] {
        TestCertificate files{folder.filePath(u"cert.pem"_s), folder.filePath(u"key.pem"_s)};
        const int result = QProcess::execute(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
                u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, files.key, u"-out"_s, files.cert});
        if (result != 0)
            qFatal("openssl could not make a certificate");
        return files;
    }();
    return made;
}

} // namespace rdv::kit
