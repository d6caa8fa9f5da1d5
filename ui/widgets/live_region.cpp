// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/live_region.h"

#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>

namespace capstan {

namespace {

constexpr const char *Live = "live";

/// Its role is what makes a screen reader speak it.
QAccessibleInterface *liveInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(Live).toBool()
               ? new QAccessibleWidget(widget, QAccessible::AlertMessage)
               : nullptr;
}

} // namespace

void setLiveWords(QWidget *region, const QString &words)
{
    static const bool installed = (QAccessible::installFactory(&liveInterface), true);
    Q_UNUSED(installed)
    region->setProperty(Live, true);
    if (words == region->accessibleName())
        return;
    region->setAccessibleName(words);
    if (words.isEmpty() || !region->isVisible() || !QAccessible::isActive())
        return;
    for (const QAccessible::Event what : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(region, what);
        QAccessible::updateAccessibility(&event);
    }
}

QLabel *liveParagraph(TextStyle style, Role role)
{
    QLabel *label = paragraph({}, style, role);
    setLiveWords(label, {});
    return label;
}

void setLiveText(QLabel *label, const QString &text)
{
    label->setText(text);
    setLiveWords(label, text);
}

} // namespace capstan
