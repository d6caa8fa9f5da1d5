// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

QByteArray digestOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

/// What keeps an entry out of Klipper's, Windows' and macOS' clipboard histories.
QMimeData *markedSecret(const QByteArray &utf8)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(utf8));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
                  "1");
    data->setData(u"org.nspasteboard.ConcealedType"_s, "1");
    return data;
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent, std::chrono::milliseconds stay)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(stay);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const SecretBytes &utf8)
{
    QByteArray text = toQByteArray(utf8.bytes());
    m_digest = digestOf(text);
    QGuiApplication::clipboard()->setMimeData(markedSecret(text));
    wipeBytes({reinterpret_cast<std::uint8_t *>(text.data()), static_cast<std::size_t>(text.size())});
    m_timer.start();
}

void SecretClipboard::clear()
{
    m_timer.stop();
    if (m_digest.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard && digestOf(clipboard->text().toUtf8()) == m_digest)
        clipboard->clear();
    m_digest.clear();
}

} // namespace capstan
