#pragma once

#include "api/values.h"

#include <QFrame>

class QBoxLayout;
class QStackedLayout;

namespace smile::console {

class Segments;

/// Who the placeholders of a template stand for.
struct Addressee
{
    QString fullName, firstName, lastName, email;
};

/// Fills ${firstName}, ${lastName}, ${fullName}, ${companyName}; {{…}} is read, too, since the
/// vendor's pages show both. What it does not know stays as it is.
QString filledIn(const QString &text, const Addressee &addressee, const QString &companyName);

/// A template as its reader will see it: the mail, the landing page and the success page. Plain
/// text laid out here, not a web view; in its own light colours in both themes, since that is how a
/// borrower sees it.
class TemplatePreview : public QFrame
{
    Q_OBJECT

public:
    enum class Layout : quint8 { Beside, OneAtATime };

    explicit TemplatePreview(Layout layout, QWidget *parent = nullptr);

    void showDraft(const api::InviteTemplateDraft &draft, const Addressee &addressee);

private:
    class Sheet;

    Sheet *m_mail;
    Sheet *m_landing;
    Sheet *m_success;
};

/// A template's record as the draft that would make it.
api::InviteTemplateDraft draftOf(const QJsonObject &inviteTemplate);

} // namespace smile::console
