// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/PageBody.h"

#include <algorithm>

namespace rdv {

std::unique_ptr<PageBody> PageBody::open(const Page& page, const PageAnswer& answer)
{
    std::unique_ptr<PageBody> body(new PageBody);
    body->m_at = answer.first;
    body->m_left = answer.count;
    if (!page.content.isNull()) {
        body->m_content = page.content;
        return body;
    }
    QFile& file = body->m_file.emplace(page.file);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(answer.first))
        return nullptr;
    return body;
}

bool PageBody::next(qint64 bytes, QByteArray& out)
{
    qint64 wanted = std::min(bytes, m_left);
    if (m_file) {
        const qsizetype before = out.size();
        out.resize(before + wanted);
        wanted = std::max<qint64>(0, m_file->read(out.data() + before, wanted));
        out.truncate(before + wanted);
    } else {
        out.append(QByteArrayView(m_content).sliced(m_at, wanted));
    }
    m_at += wanted;
    m_left -= wanted;
    return wanted > 0;
}

} // namespace rdv
