// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QDialog>
#include <QThread>

#include "core/base/result.h"
#include "core/domain/blindnessreport.h"

class QDialogButtonBox;
class QLabel;
class QTableWidget;

namespace darkhorse {

/// How blind the evaluators were: what they guessed before the names, and which side they prefer, with intervals.
class BlindnessDialog : public QDialog {
    Q_OBJECT

public:
    using Source = std::function<Result<BlindnessReport>()>;

    /// `source` is called on a thread of its own.
    explicit BlindnessDialog(Source source, QWidget* parent = nullptr);
    ~BlindnessDialog() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void take(const Result<BlindnessReport>& report);
    void retranslate();
    void fill();

    std::unique_ptr<QThread> m_thread;
    std::optional<BlindnessReport> m_report;
    std::optional<Error::Code> m_problem;
    QLabel* m_text;
    QTableWidget* m_evaluators;
    QLabel* m_modelsLabel;
    QTableWidget* m_models;
    QDialogButtonBox* m_buttons;
};

} // namespace darkhorse
