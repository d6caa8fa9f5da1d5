// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/keystore_v3.h"
#include "core/wallet/phrase.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace capstan {

class HexLabel;
class PhraseEdit;
class SecretEdit;
class WarningBox;

/// One of the things an account can be brought in from, as a page of ImportDialog.
class ImportSource : public QWidget
{
    Q_OBJECT
public:
    /// What is still missing, as a sentence; empty: it can be tried.
    virtual QString missing() const = 0;
    virtual void wipe() = 0;

Q_SIGNALS:
    void changed();
    void left();    ///< missing() may be another, with nothing changed
    void resized(); ///< it needs another height

protected:
    explicit ImportSource(QWidget *parent);
    SecretEdit *addSecret(const QString &name);
    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

/// **Recovery phrase**: its words, and the passphrase that some have.
class PhraseSource : public ImportSource
{
    Q_OBJECT
public:
    explicit PhraseSource(QWidget *parent = nullptr);
    QString missing() const override;
    void wipe() override;
    /// As Mnemonic::parse(); a word that is wrong is marked. The fields stay as they are.
    Result<std::shared_ptr<const Phrase>> phrase();

private:
    QWidget *countChoice();
    void addPassphrase();

    PhraseEdit *m_words;
    SecretEdit *m_passphrase = nullptr;
    QWidget *m_disclosed = nullptr;
};

/// **Private key**.
class KeySource : public ImportSource
{
    Q_OBJECT
public:
    explicit KeySource(QWidget *parent = nullptr);
    QString missing() const override;
    void wipe() override;
    /// InvalidKey. The field is empty after.
    Result<SecretBytes> takeKey();

private:
    SecretEdit *m_key;
};

/// **Keystore file**: chosen or dropped; what it claims is shown before its password is asked for.
class KeystoreSource : public ImportSource
{
    Q_OBJECT
public:
    explicit KeystoreSource(QWidget *parent = nullptr);
    QString missing() const override;
    void wipe() override;
    void open(const QString &path);
    const QByteArray &file() const { return m_file; }
    /// As typed. The field is empty after.
    SecretBytes takePassword();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void show(const Result<KeystoreClaim> &claim, const QString &name);

    QByteArray m_file; ///< empty: none that can be used
    QLabel *m_name;
    HexLabel *m_address;
    WarningBox *m_problem;
    QPushButton *m_choose;
    SecretEdit *m_password;
};

} // namespace capstan
