// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace darkhorse {

/// Something about a person that an anonymised export replaced.
struct ExportFinding {
    QString battle; ///< question_id in the export
    QString place; ///< stable word: prompt, answer_a, answer_b, comment, reasons, categories
    int turn = 0; ///< from 1; 0 for what belongs to no turn
    QString kind; ///< stable word: key, email, iban, card, ip, phone, path, name
    QString hint; ///< its beginning and length, so that its owner knows it again: "ann… (16)"
};

inline constexpr std::size_t kListedFindings = 10'000;

} // namespace darkhorse
