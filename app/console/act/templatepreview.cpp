#include "act/templatepreview.h"

#include "parts/label.h"
#include "parts/segments.h"
#include "theme/buttonlook.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QHash>
#include <QPainter>
#include <QRegularExpression>
#include <QStackedWidget>

namespace smile::console {

using namespace Qt::StringLiterals;

/// One sheet of paper: a caption above, then a head, a title, text, and a button that leads on.
class TemplatePreview::Sheet : public QWidget
{
public:
    explicit Sheet(const QString &caption, QWidget *parent)
        : QWidget(parent)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(6);
        column->addWidget(new Label(caption, TextStyle::Label, Tone::Muted, this));
        m_paper = new QWidget(this);
        m_paper->setPalette(Theme::light().palette());
        m_paper->setAutoFillBackground(true);
        m_paper->setBackgroundRole(QPalette::Base);
        auto *inside = new QVBoxLayout(m_paper);
        inside->setContentsMargins(16, 14, 16, 16);
        inside->setSpacing(8);
        const auto add = [this, inside](TextStyle style, Tone tone) {
            auto *label = new Label({}, style, tone, m_paper);
            label->setWordWrap(true);
            label->setMinimumWidth(1); // an endless word is cut, it does not push the others away
            inside->addWidget(label);
            return label;
        };
        m_head = add(TextStyle::Label, Tone::Muted);
        m_title = add(TextStyle::Heading, Tone::Text);
        m_text = add(TextStyle::Base, Tone::Second);
        m_button = add(TextStyle::Strong, Tone::Accent);
        inside->addStretch();
        column->addWidget(m_paper, 1);
        setAccessibleName(caption);
    }

    void show(const QString &head, const QString &title, const QString &text, const QString &button)
    {
        const auto set = [](Label *label, const QString &words) {
            label->setText(words);
            label->setVisible(!words.isEmpty());
        };
        set(m_head, head);
        set(m_title, title);
        set(m_text, text);
        set(m_button, button);
    }

private:
    QWidget *m_paper;
    Label *m_head;
    Label *m_title;
    Label *m_text;
    Label *m_button;
};

QString filledIn(const QString &text, const Addressee &addressee, const QString &companyName)
{
    const QHash<QString, QString> values{
        {u"firstName"_s, addressee.firstName}, {u"lastName"_s, addressee.lastName},
        {u"fullName"_s, addressee.fullName},   {u"email"_s, addressee.email},
        {u"companyName"_s, companyName},
    };
    static const QRegularExpression placeholder(u"\\$\\{(\\w+)\\}|\\{\\{(\\w+)\\}\\}"_s);
    // One pass: a name that looks like a placeholder is a name.
    QString filled;
    qsizetype end = 0;
    for (auto found = placeholder.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString name = match.captured(1) + match.captured(2);
        const QString value = values.value(name);
        filled += text.mid(end, match.capturedStart() - end);
        filled += value.isEmpty() ? match.captured() : value;
        end = match.capturedEnd();
    }
    return filled + text.mid(end);
}

TemplatePreview::TemplatePreview(Layout layout, QWidget *parent)
    : QFrame(parent)
{
    m_mail = new Sheet(tr("Mail"), this);
    m_landing = new Sheet(tr("Landing page"), this);
    m_success = new Sheet(tr("Success page"), this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 12, 16, 16);
    if (layout == Layout::Beside) {
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        auto *pages = new QVBoxLayout;
        pages->setSpacing(16);
        pages->addWidget(m_landing);
        pages->addWidget(m_success);
        row->addWidget(m_mail, 3);
        row->addLayout(pages, 2);
        outer->addLayout(row);
        return;
    }
    auto *segments = new Segments({tr("Mail"), tr("Landing"), tr("Success")}, this);
    auto *stack = new QStackedWidget(this);
    for (Sheet *sheet : {m_mail, m_landing, m_success})
        stack->addWidget(sheet);
    connect(segments, &Segments::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    outer->addWidget(segments, 0, Qt::AlignLeft);
    outer->addWidget(stack, 1);
}

void TemplatePreview::showDraft(const api::InviteTemplateDraft &draft, const Addressee &addressee)
{
    const auto fill = [&](const QString &text) {
        return filledIn(text, addressee, draft.companyName);
    };
    if (draft.sendEmail)
        m_mail->show(tr("From %1 · reply to %2").arg(draft.senderName, draft.replyAddress),
                     fill(draft.subject), fill(draft.body), {});
    else
        m_mail->show({}, {}, tr("This template sends no mail: hand the link over yourself."), {});
    m_landing->show(draft.companyName, fill(draft.landingPage.header),
                    fill(draft.landingPage.description), fill(draft.landingPage.button));
    m_success->show(draft.companyName, fill(draft.successPage.header),
                    fill(draft.successPage.description), fill(draft.successPage.button));
}

api::InviteTemplateDraft draftOf(const QJsonObject &record)
{
    const QJsonObject company = record.value("company"_L1).toObject();
    const QJsonObject email = record.value("email"_L1).toObject();
    const auto page = [&record](QLatin1StringView key) {
        const QJsonObject value = record.value(key).toObject();
        return api::InviteTemplateDraft::TextPage{value.value("header"_L1).toString(),
                                                  value.value("description"_L1).toString(),
                                                  value.value("button"_L1).toString()};
    };
    api::InviteTemplateDraft draft;
    draft.name = record.value("name"_L1).toString();
    draft.companyName = company.value("name"_L1).toString();
    draft.companyLogoUrl = company.value("logoUrl"_L1).toString();
    draft.sendEmail = email.value("sendEmail"_L1).toBool(true);
    draft.senderName = email.value("senderName"_L1).toString();
    draft.replyAddress = email.value("replyAddress"_L1).toString();
    draft.subject = email.value("subject"_L1).toString();
    draft.body = email.value("body"_L1).toString();
    draft.landingPage = page("landingPage"_L1);
    draft.successPage = page("successPage"_L1);
    return draft;
}

} // namespace smile::console
