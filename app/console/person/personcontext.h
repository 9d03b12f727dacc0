#pragma once

#include "casefile/summary.h"
#include "files/filefetcher.h"
#include "files/fileopener.h"
#include "files/pdfmodule.h"
#include "handover/handoverplace.h"
#include "person/imageloader.h"
#include "person/personloader.h"
#include "shell/workplace.h"

#include <functional>

namespace smile::api {
class RequestLog;
}

namespace smile::casefile {
class Diary;
class Moments;
} // namespace smile::casefile

namespace smile::sync {
class LiveFollow;
}

namespace smile::records {
class Store;
}

namespace smile::console {

class Masking;

/// What the parts of a person's page work with. Everything outlives the page.
struct PersonContext
{
    QString userId;
    records::Store &store;
    PersonLoader &loader;
    ActionDesk &desk;
    Navigator &navigator;
    FileOpener &files;
    ImageLoader &images;
    FileFetcher &fetcher;
    PdfSource &pdf;
    std::function<catalog::Wording()> wording; ///< of this moment
    vault::Settings &settings;
    QUrl apiBase; ///< the only host that files and pictures may come from without https
    casefile::Diary *diary = nullptr; ///< null: nothing was seen to change
    sync::LiveFollow *follow = nullptr; ///< null: nobody can be followed
    std::function<QList<casefile::Deed>()> deeds = {}; ///< what was done for them here
    /// Until when the newest link token that was made here works; invalid without one.
    std::function<QDateTime()> linkTokenEnds = {};
    /// Tells the desktop, while something else is in front: a title and a sentence.
    std::function<void(const QString &, const QString &)> notify = {};
    HandoverPlace handover = {};
    const api::RequestLog *requests = nullptr; ///< of this session; null: not known
    const casefile::Moments *moments = nullptr; ///< null: earlier contents are not kept
    Masking *masking = nullptr; ///< null: nothing that is hidden can be shown
    QString profile = {}; ///< name of the profile, for a link in a ticket
};

} // namespace smile::console
