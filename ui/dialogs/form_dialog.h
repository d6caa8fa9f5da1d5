// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace capstan {

class SecretEdit;
class Spinner;
class WarningBox;

/// A small dialog with a title, a few fields and two buttons. Where the screen is lower than what it holds,
/// that scrolls above the buttons. While work is under way it shows so and can't be closed by the person, as
/// the work would go on unseen.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p title is also the window's; @p acceptWords the word on the button that submits.
    FormDialog(const QString &title, const QString &intro, const QString &acceptWords, QWidget *parent);

    QSize sizeHint() const override;
    void reject() override;
    /// Closes it whatever the person is doing, as the keys were locked; with work under way as soon as that
    /// ends.
    void dismiss();
    /// Wipes every secret that was typed into it.
    void done(int result) override;

Q_SIGNALS:
    void submitted();
    void backRequested(); ///< by backButton(), which is hidden at first

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    QLineEdit *addField(const QString &name);
    QLineEdit *addAddressField(const QString &name);
    SecretEdit *addSecretField(const QString &name);
    void addHint(QWidget *hint);
    void addGap();
    /// Under the place of setProblem(), in every step.
    void addBelowProblem(QWidget *widget);
    /// Fields and hints go there from now on.
    void setTarget(QVBoxLayout *target) { m_target = target; }
    QVBoxLayout *fields() const { return m_fieldsLayout; }
    /// Takes the place of the constructor's words; the window's title stays.
    void setHeading(const QString &heading, const QString &intro);
    /// Empty: none.
    void setProblem(const QString &figure, const QString &why = {});
    /// What is still missing before it can be submitted, beside the buttons; quiet, not a problem yet.
    void setNote(const QString &note);
    /// Shows @p words beside a spinner and switches the fields off; empty words end it.
    void setBusy(const QString &words);
    bool isBusy() const { return m_busy; }
    /// It is closing, or closed: what comes of the work is not to be shown.
    bool isDismissed() const { return m_dismissed; }
    /// @p reason says why not: tooltip and accessible description of the button.
    void setAcceptEnabled(bool enabled, const QString &reason = {});
    QPushButton *acceptButton() const { return m_accept; }
    QPushButton *cancelButton() const { return m_cancel; }
    QPushButton *backButton() const { return m_back; }
    /// Makes the window as high as what it holds, within the screen, or keeps it when it is higher and
    /// @p mayShrink is not set.
    void fit(bool mayShrink);

private:
    int heightAt(int width) const;
    void addLabelled(const QString &name, QLineEdit *edit);

    QLabel *m_heading;
    QLabel *m_intro;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QScrollArea *m_scroll;
    QWidget *m_foot;
    QWidget *m_fields;
    QVBoxLayout *m_fieldsLayout;
    QVBoxLayout *m_target;
    WarningBox *m_problem;
    Spinner *m_spinner;
    QLabel *m_busyWords;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_accept;
    bool m_acceptEnabled = true;
    bool m_busy = false;
    bool m_dismissed = false;
};

} // namespace capstan
