// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form_dialog.h"

#include "ui/text/tool_tip.h"
#include "ui/widgets/live_region.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/warning_box.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace capstan {

namespace {

constexpr int SideMargin = 22;

} // namespace

FormDialog::FormDialog(const QString &title, const QString &intro, const QString &acceptWords,
                       QWidget *parent)
    : QDialog(parent)
    , m_heading(paragraph(title, TextStyle::DialogTitle, Role::Text))
    , m_intro(paragraph(intro, TextStyle::Body, Role::Secondary))
    , m_content(new QWidget)
    , m_body(new QVBoxLayout(m_content))
    , m_scroll(nullptr)
    , m_foot(new QWidget)
    , m_fields(new QWidget)
    , m_fieldsLayout(new QVBoxLayout(m_fields))
    , m_target(m_fieldsLayout)
    , m_problem(new WarningBox(WarningBox::Kind::Danger))
    , m_spinner(new Spinner(16))
    , m_busyWords(liveParagraph(TextStyle::Label, Role::Secondary))
    , m_back(new QPushButton(tr("Back")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_accept(new QPushButton(acceptWords))
{
    setWindowTitle(title);
    setMinimumWidth(460);
    m_body->setContentsMargins(SideMargin, 20, SideMargin, 4);
    m_body->setSpacing(12);
    m_body->addWidget(m_heading);
    m_body->addWidget(m_intro);
    m_intro->setVisible(!intro.isEmpty());
    m_fieldsLayout->setContentsMargins(0, 0, 0, 0);
    m_fieldsLayout->setSpacing(4);
    m_body->addWidget(m_fields);
    m_body->addWidget(m_problem);
    m_body->addStretch();

    m_scroll = scrollArea(m_content);
    m_content->installEventFilter(this);

    auto *buttons = new QHBoxLayout(m_foot);
    buttons->setContentsMargins(SideMargin, 8, SideMargin, 18);
    buttons->setSpacing(10);
    buttons->addWidget(m_spinner);
    buttons->addWidget(m_busyWords, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);

    Theme::setKind(m_accept, ButtonKind::Accent);
    m_accept->setDefault(true);
    m_problem->hide();
    m_spinner->hide();
    m_back->hide();
    m_busyWords->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &FormDialog::backRequested);
    connect(m_accept, &QPushButton::clicked, this, &FormDialog::submitted);
}

QSize FormDialog::sizeHint() const
{
    const int wide =
        std::max({minimumWidth(), m_content->sizeHint().width(), m_foot->minimumSizeHint().width()});
    return {wide, heightAt(wide)};
}

int FormDialog::heightAt(int width) const
{
    return m_body->totalHeightForWidth(width) +
           std::max(m_foot->sizeHint().height(), m_foot->heightForWidth(width));
}

/// A window grows with what it holds, but not with what scrolls in it.
bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        fit(false);
    return QDialog::eventFilter(watched, event);
}

void FormDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void FormDialog::dismiss()
{
    m_dismissed = true;
    if (!m_busy)
        QDialog::reject();
}

void FormDialog::done(int result)
{
    for (auto *edit : findChildren<SecretEdit *>()) {
        const QSignalBlocker closing(edit); // nothing is missing any more
        edit->wipe();
    }
    QDialog::done(result);
}

/// A dialog's first size stays below a share of the screen, however much it has to say. QDialog looks for its
/// place on the screen by the size that it then has.
void FormDialog::showEvent(QShowEvent *event)
{
    fit(false);
    QDialog::showEvent(event);
}

void FormDialog::setHeading(const QString &heading, const QString &intro)
{
    m_heading->setText(heading);
    m_intro->setText(intro);
    m_intro->setVisible(!intro.isEmpty());
}

QLineEdit *FormDialog::addField(const QString &name)
{
    auto *edit = new QLineEdit;
    addLabelled(name, edit);
    return edit;
}

QLineEdit *FormDialog::addAddressField(const QString &name)
{
    QLineEdit *edit = addField(name);
    // In a text font "0x" may become a sign of multiplication.
    edit->setFont(Theme::font(TextStyle::Mono));
    edit->setMaxLength(64);
    edit->setPlaceholderText(QStringLiteral("0x…"));
    return edit;
}

SecretEdit *FormDialog::addSecretField(const QString &name)
{
    auto *edit = new SecretEdit;
    addLabelled(name, edit);
    return edit;
}

void FormDialog::addLabelled(const QString &name, QLineEdit *edit)
{
    QLabel *label = textLabel(name, TextStyle::Label, Role::Secondary);
    label->setBuddy(edit);
    edit->setAccessibleName(name);
    if (m_target->count() > 0)
        m_target->addSpacing(8);
    m_target->addWidget(label);
    m_target->addWidget(edit);
}

void FormDialog::addHint(QWidget *hint)
{
    if (m_target->count() > 0 && !qobject_cast<QLabel *>(hint))
        m_target->addSpacing(4);
    m_target->addWidget(hint);
}

void FormDialog::addGap()
{
    m_target->addSpacing(8);
}

void FormDialog::addBelowProblem(QWidget *widget)
{
    m_body->insertWidget(m_body->indexOf(m_problem) + 1, widget);
}

void FormDialog::setProblem(const QString &figure, const QString &why)
{
    m_problem->setText(figure, why);
    m_problem->setVisible(!figure.isEmpty() || !why.isEmpty());
    fit(false);
    if (m_problem->isVisible())
        m_scroll->ensureWidgetVisible(m_problem);
}

void FormDialog::fit(bool mayShrink)
{
    if (!isVisible())
        return;
    // A window doesn't grow by itself for a text that breaks into lines.
    m_body->activate();
    m_scroll->setMinimumWidth(m_content->minimumSizeHint().width());
    layout()->activate();
    const int wanted = heightAt(width());
    const QRect room = screen()->availableGeometry();
    const int most = room.height() - (frameGeometry().height() - height());
    resize(width(), std::min(most, mayShrink ? wanted : std::max(height(), wanted)));
    if (const int below = frameGeometry().bottom() - room.bottom(); below > 0)
        move(x(), std::max(room.top(), y() - below));
}

void FormDialog::setNote(const QString &note)
{
    if (!m_busy)
        setLiveText(m_busyWords, note);
}

void FormDialog::setBusy(const QString &words)
{
    m_busy = !words.isEmpty();
    setLiveText(m_busyWords, words);
    m_fields->setEnabled(!m_busy);
    m_back->setEnabled(!m_busy);
    m_cancel->setEnabled(!m_busy);
    m_accept->setEnabled(!m_busy && m_acceptEnabled);
    m_spinner->setVisible(m_busy);
    if (m_busy)
        m_spinner->start();
    else
        m_spinner->stop();
    if (m_dismissed)
        dismiss();
}

void FormDialog::setAcceptEnabled(bool enabled, const QString &reason)
{
    m_acceptEnabled = enabled;
    m_accept->setEnabled(enabled && !m_busy);
    m_accept->setToolTip(plainToolTip(reason));
    m_accept->setAccessibleDescription(reason);
}

} // namespace capstan
