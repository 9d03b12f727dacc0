#pragma once

#include "records/table.h"

#include <QString>

class QWidget;

namespace smile::console {

class FileOpener;
class Navigator;
class Session;

// The forms behind the actions that need more than a yes. Each opens a Dialog over the window of
// `from`, checks the contract's limits while one types, runs through the session's Runner and shows
// the outcome in place.

/// Invite a person; Ctrl+I. When it is sent, the invite can be opened. For somebody who is a user
/// already (`userId`, else empty) it is filled in, and offers the link that they have first.
void openInviteForm(Session &session, Navigator &navigator, const QString &userId, QWidget *from);
/// Null `edit`: a new template.
void openTemplateForm(Session &session, const records::Record &edit, QWidget *from);
void openWebhookForm(Session &session, QWidget *from);
void openConsentTemplateForm(Session &session, QWidget *from);
/// Upload files for a person (empty user id: the server makes a person).
void openArchiveForm(Session &session, const QString &userId, QWidget *from);
/// A new person with the lender's own reference.
void openUserForm(Session &session, Navigator &navigator, QWidget *from);
/// Makes a link token, shows what is left of its life, and lets it be copied; it is gone with the
/// dialog.
void openTokenDialog(Session &session, const QString &userId, QWidget *from);
/// PDF or CSV of an account; opens only from the API's own host or over https. `files` outlives the
/// session.
void openExportDialog(Session &session, const QString &accountId, FileOpener &files, QWidget *from);

} // namespace smile::console
