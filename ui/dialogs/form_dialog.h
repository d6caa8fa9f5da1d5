// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace capstan {

class SecretEdit;
class Spinner;
class WarningBox;

/// A small dialog with a title, a few fields and two buttons. While work is under way it shows so and can't
/// be closed, as the work would go on unseen.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p title is also the window's; @p acceptWords the word on the button that submits.
    FormDialog(const QString &title, const QString &intro, const QString &acceptWords, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    void submitted();

protected:
    QLineEdit *addField(const QString &name);
    SecretEdit *addSecretField(const QString &name);
    void addHint(QWidget *hint);
    /// Empty: none.
    void setProblem(const QString &figure, const QString &why = {});
    /// What is still missing before it can be submitted, beside the buttons; quiet, not a problem yet.
    void setNote(const QString &note);
    /// Shows @p words beside a spinner and switches the fields off; empty words end it.
    void setBusy(const QString &words);
    bool isBusy() const { return m_busy; }
    /// @p reason says why not: tooltip and accessible description of the button.
    void setAcceptEnabled(bool enabled, const QString &reason = {});
    QPushButton *acceptButton() const { return m_accept; }
    QPushButton *cancelButton() const { return m_cancel; }

private:
    void addLabelled(const QString &name, QLineEdit *edit);

    QWidget *m_fields;
    QVBoxLayout *m_fieldsLayout;
    WarningBox *m_problem;
    Spinner *m_spinner;
    QLabel *m_busyWords;
    QPushButton *m_cancel;
    QPushButton *m_accept;
    bool m_acceptEnabled = true;
    bool m_busy = false;
};

} // namespace capstan
