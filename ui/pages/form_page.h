// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace capstan {

class AmountEdit;

/// A page where something is filled in on the left, and what it will do stands on the right (beneath, where
/// the page is narrow). It is judged anew on every change and with every snapshot; the button is disabled
/// with its reason beside it.
class FormPage : public QWidget
{
    Q_OBJECT
public:
    void setSnapshot(const StakingSnapshotPtr &snapshot);
    void setNow(qint64 chainNow); ///< seconds since 1970, chain time
    /// Why nothing can be signed now, whatever is filled in; none: it can.
    void setActionBlock(const std::optional<QString> &reason);
    /// Offers **Show unsigned transaction** beside the button, which is disabled then; both submit.
    void setWatchOnly(bool watchOnly);

Q_SIGNALS:
    void cancelled();

protected:
    FormPage(const QString &title, const QString &submit, QWidget *parent);

    /// Judges what is filled in, and ends with ready() or notReady().
    virtual void judge() = 0;
    virtual void submit() = 0;
    /// now() has moved while what is filled in has not.
    virtual void showTime() {}

    void ready();
    /// @p placeholder stands where the outcome would be; by default the reason.
    void notReady(const QString &reason, const QString &placeholder = {});

    QVBoxLayout *form() const { return m_form; }
    QVBoxLayout *outcome() const { return m_planned; } ///< shows only when ready
    QPushButton *submitButton() const { return m_submit; }
    const StakingSnapshotPtr &snapshot() const { return m_snapshot; }
    qint64 now() const { return m_now; }
    static QLabel *fieldLabel(const QString &text);
    /// **Amount** as the next field of form(). @return where what there is to be had stands, over its right
    /// end.
    QLabel *addAmount(AmountEdit *edit);
    /// Why @p edit holds no amount; it does not.
    static QString missingAmount(const AmountEdit &edit);

    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildForm(const QString &title, const QString &submit);
    QWidget *buildOutcome();
    void updateButtons(bool isReady, const QString &reason);

    StakingSnapshotPtr m_snapshot;
    qint64 m_now = 0;
    std::optional<QString> m_block;

    QBoxLayout *m_columns;
    QVBoxLayout *m_form = nullptr;
    QVBoxLayout *m_planned = nullptr;
    QLabel *m_placeholder = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_showUnsigned = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace capstan
