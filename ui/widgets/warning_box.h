// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace capstan {

class IconLabel;

/// A box within the page that says the figure first, then why, then the way out as a link. Plain text; it
/// pushes content down and never pops up.
class WarningBox : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Caution, Danger };

    explicit WarningBox(Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    /// Either may be empty.
    void setText(const QString &figure, const QString &why);
    /// Empty: no way out is offered.
    void setWayOut(const QString &words);
    QPushButton *wayOut() const { return m_wayOut; }

Q_SIGNALS:
    void wayOutTaken();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    IconLabel *m_icon;
    QLabel *m_figure;
    QLabel *m_why;
    QPushButton *m_wayOut;
};

} // namespace capstan
