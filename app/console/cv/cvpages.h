#pragma once

#include "cv/cvhtml.h"

#include <QPageSize>
#include <QTextDocument>

#include <memory>

class QPainter;

namespace smile::console {

/// A person's page, laid out on sheets of paper: smaller where it then fits on one, else on as many
/// as it needs, no line cut in two. Lengths are pixels at 96 an inch, whatever it is painted on.
/// For one thread, with a font database.
class CvPages
{
public:
    static constexpr int dotsPerInch = 96;

    CvPages(const CvInput &input, casepack::PersonalKinds chosen,
            QPageSize::PageSizeId paper = QPageSize::A4);

    int count() const;
    QSizeF pageSize() const { return m_page; }
    /// Page from 0, its upper left corner at the painter's origin.
    void paint(QPainter &painter, int page) const;
    /// All of it, as one reads it.
    QString text() const { return m_document->toPlainText(); }
    const QTextDocument &document() const { return *m_document; }

private:
    void layOut(const QString &html, int base);

    QSizeF m_page;
    std::unique_ptr<QTextDocument> m_document;
};

/// Writes it as PDF for its owner's eyes only, beside its place and then at once into it. Empty, or
/// the system's words. Any thread.
QString saveCvPdf(const CvInput &input, casepack::PersonalKinds chosen, const QString &path);

} // namespace smile::console
