// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;

namespace capstan {

/// The outline of a page before its figures are there: quiet blocks where cards and rows will be. Still, as
/// motion would say no more.
class Skeleton : public QWidget
{
    Q_OBJECT
public:
    explicit Skeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// What went wrong before there was anything to show, and **Try again**.
class FailedView : public QWidget
{
    Q_OBJECT
public:
    explicit FailedView(QWidget *parent = nullptr);
    void setError(const Error &error);

Q_SIGNALS:
    void retryRequested();

private:
    QLabel *m_reason;
};

/// Greys what is below it, and lets the mouse through.
class Veil : public QWidget
{
    Q_OBJECT
public:
    explicit Veil(QWidget *covered); ///< covers all of @p covered, its parent

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// What an empty table or card says instead: an icon, what is not there, and how it would get there.
class EmptyNote : public QWidget
{
    Q_OBJECT
public:
    EmptyNote(const QString &icon, const QString &title, const QString &explanation,
              QWidget *parent = nullptr);
};

} // namespace capstan
