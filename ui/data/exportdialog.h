// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDialog>
#include <QTimer>

#include "ui/data/exporttools.h"

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTableWidget;

namespace darkhorse {

class ExportOptions;
class ExportWork;

/// Chooses what of an arena is exported and how, shows exactly what will leave, and writes it.
/// Lifetime: what `tools` use outlives it.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    ExportDialog(ExportTools tools, QWidget* parent);
    ~ExportDialog() override;

    /// Writes the file that is shown. Does not block.
    void save(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void preview();
    void takePreview();
    void showStandings();
    void showFindings(const std::vector<ExportFinding>& findings);
    void say(const QString& text);
    void askWhere();
    void tellResult(qint64 records, const QString& path);
    [[nodiscard]] QByteArray standingsText() const;

    ExportTools m_tools;
    ExportOptions* m_options;
    ExportChoice m_shown; ///< what the preview shows
    std::unique_ptr<ExportWork> m_work;
    QTimer m_timer; ///< from the last change to the next preview
    QTabWidget* m_tabs;
    QPlainTextEdit* m_text;
    QTableWidget* m_findings;
    QLabel* m_summary;
    QPushButton* m_saveButton;
    QDialogButtonBox* m_buttons;
};

} // namespace darkhorse
