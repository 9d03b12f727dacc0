#include "app/person/personworld.h"
#include "compat.h"

#include <QJsonDocument>

namespace smile::tests {

using namespace Qt::StringLiterals;

namespace {

const QString user = u"tenant-ana"_s;

QJsonObject parsed(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

QJsonObject with(QJsonObject record, const QString &provider, const QString &accountId)
{
    record.insert(u"metadata"_s, metadata(provider, accountId));
    return record;
}

} // namespace

void FakeLoader::load(const catalog::Resource &resource)
{
    asked.append(QString::fromLatin1(resource.key));
}

sync::ListState FakeLoader::state(const catalog::Resource &resource) const
{
    return m_states.value(&resource);
}

void FakeLoader::set(const catalog::Resource &resource, const sync::ListState &state)
{
    m_states.insert(&resource, state);
    Q_EMIT stateChanged(&resource);
}

void FakeLoader::setAll(sync::Phase phase)
{
    for (const catalog::Resource *resource : console::personResources()) {
        sync::ListState state;
        state.phase = phase;
        set(*resource, state);
    }
}

void FakeDesk::perform(catalog::ActionId action, const catalog::Resource &resource,
                       const records::Record &row, QWidget *)
{
    asked.append({action, &resource, row ? row.id() : QString()});
}

void FakeDesk::perform(catalog::ActionId action, QWidget *)
{
    asked.append({action, nullptr, {}});
}

QString FakeDesk::whyNot(catalog::ActionId action, const catalog::Resource &,
                         const records::Record &row) const
{
    const QString monitoring =
        row ? row.json().value("monitor"_L1).toObject().value("status"_L1).toString() : QString();
    if (action == catalog::ActionId::DisableMonitoring && monitoring != "ACTIVE"_L1)
        return u"Monitoring is not active"_s;
    return {};
}

void FakeImages::load(const QUrl &url, int edge, QObject *,
                      std::function<void(const QImage &)> done)
{
    asked.append(url);
    QImage image(edge, edge, QImage::Format_RGB32);
    image.fill(QColor(0x6b, 0x8f, 0xb3));
    const auto answer = [done, image] { done(image); };
    if (stalls)
        late.append(answer);
    else
        answer();
}

QJsonObject metadata(const QString &provider, const QString &account)
{
    return {{u"userId"_s, user},
            {u"providerId"_s, provider},
            {u"sourceId"_s, account},
            {u"sourceType"_s, u"ACCOUNT"_s},
            {u"createdAt"_s, u"2026-05-11T09:00:00Z"_s},
            {u"itemCreatedAt"_s, u"2026-05-11T09:00:00Z"_s}};
}

QJsonObject account(const QString &id, const QString &provider, const QString &connection,
                    const QString &monitoring, const QString &code, const QString &since)
{
    const QJsonValue error = code.isEmpty() ? QJsonValue() : QJsonValue(code);
    return {{u"id"_s, id},
            {u"userId"_s, user},
            {u"providerId"_s, provider},
            {u"createdAt"_s, u"2026-05-11T09:00:00Z"_s},
            {u"connectionStatus"_s, connection},
            {u"monitorStatus"_s, monitoring},
            {u"connection"_s, QJsonObject{{u"status"_s, connection},
                                          {u"errorCode"_s, error},
                                          {u"errorMessage"_s, QJsonValue()},
                                          {u"updatedAt"_s, since}}},
            {u"monitor"_s, QJsonObject{{u"status"_s, monitoring}, {u"updatedAt"_s, since}}}};
}

PersonWorld::PersonWorld()
    : now(QDate(2026, 5, 20), QTime(10, 0), smile::utc)
{
    store.table(catalog::providers)
        .upsert({QJsonObject{{u"id"_s, u"sss_ph"_s}, {u"name"_s, u"SSS"_s}},
                 QJsonObject{{u"id"_s, u"pagibig_ph"_s}, {u"name"_s, u"Pag-IBIG Fund"_s}},
                 QJsonObject{{u"id"_s, u"grab_ph"_s}, {u"name"_s, u"Grab"_s}},
                 QJsonObject{{u"id"_s, u"philhealth_ph"_s}, {u"name"_s, u"PhilHealth"_s}}});
    loader.setAll(sync::Phase::Complete);
}

catalog::Wording PersonWorld::wording() const
{
    return {locale, QTimeZone::utc(), now, store.names(), masking.mask()};
}

console::PersonContext PersonWorld::context()
{
    console::PersonContext made{user,      store,
                                loader,    desk,
                                navigator, files,
                                images,    fetcher,
                                pdf,       [this] { return wording(); },
                                settings,  QUrl(u"http://127.0.0.1:4801/v1"_s)};
    made.masking = &masking;
    return made;
}

void PersonWorld::fillUser()
{
    store.table(catalog::users)
        .upsert({parsed(R"({"id":"tenant-ana","createdAt":"2026-05-10T09:00:00Z",
            "externalMetadata":{"loanId":"LKN-2026-00481","branch":"Pasig"},"providers":["sss_ph","grab_ph"]})")});
}

void PersonWorld::fillPerson()
{
    fillUser();
    store.table(catalog::accounts)
        .upsert({account(u"a-17bbf36498de4d68a0d4f86c7b62f601"_s, u"grab_ph"_s, u"CONNECTED"_s,
                         u"ACTIVE"_s, {}, u"2026-05-11T09:00:00Z"_s),
                 account(u"a-17bbf36498de4d68a0d4f86c7b62f602"_s, u"sss_ph"_s, u"ERROR"_s,
                         u"UNSUPPORTED"_s, u"INVALID_CREDENTIALS"_s, u"2026-05-20T09:08:00Z"_s),
                 account(u"a-17bbf36498de4d68a0d4f86c7b62f603"_s, u"pagibig_ph"_s, u"CONNECTED"_s,
                         u"USER_ACTION_REQUIRED"_s, {}, u"2026-05-18T09:08:00Z"_s),
                 account(u"a-17bbf36498de4d68a0d4f86c7b62f604"_s, u"philhealth_ph"_s,
                         u"AWAITING_MFA"_s, u"UNSUPPORTED"_s, {}, u"2026-05-20T09:58:00Z"_s)});
    const QJsonObject first =
        parsed(R"({"id":"i-17bbf36498de4d68a0d4f86c7b62f69f","fullName":"Ana Reyes Santos",
        "firstName":"Ana","middleName":"Reyes","lastName":"Santos","suffix":null,"gender":"Female","dob":"1990-03-02",
        "maritalStatus":"Married","countryResidence":"PH","citizenship":"Citizen","referenceId":"33-0000000-8",
        "photoUrl":"https://cdn.example.com/ana.jpg","profileUrl":null,"latestEmployerName":"Lakan Foods",
        "emails":[{"address":"ana.santos@example.com","type":"Primary"},{"address":"ana@work.example","type":"Work"}],
        "phones":[{"number":"+639171234567","type":"Mobile"}],
        "socialProfiles":[{"socialUrl":"https://www.facebook.com/ana","type":"Facebook"}],
        "addresses":[{"fullAddress":"12 Maybunga St, Barangay Paraiso, Pasig City, NCR, 1600, PH",
          "line1":"12 Maybunga St","city":"Pasig City","region":"NCR","zip":"1600","country":"PH",
          "type":"Primary","tags":["Home","Mailing"]}],"shoeSize":38})");
    const QJsonObject second =
        parsed(R"({"id":"i-17bbf36498de4d68a0d4f86c7b62f6a0","fullName":"Ana R. Santos",
        "firstName":"Ana","lastName":"Santos","dob":"1990-03-02","photoUrl":"http://elsewhere.example/p.png",
        "emails":[{"address":"ana.santos@example.com","type":"Primary"}],"phones":[],"socialProfiles":[],
        "addresses":[]})");
    store.table(catalog::identities)
        .upsert({with(first, u"sss_ph"_s, u"a-17bbf36498de4d68a0d4f86c7b62f602"_s),
                 with(second, u"grab_ph"_s, u"a-17bbf36498de4d68a0d4f86c7b62f601"_s)});
}

void PersonWorld::fillDocuments()
{
    const auto document = [](const QString &id, const QString &name, const QString &status,
                             const QString &expiry, const QString &link) {
        QJsonObject record{{u"id"_s, id},
                           {u"name"_s, name},
                           {u"docId"_s, u"N01-12-345678"_s},
                           {u"documentType"_s, u"IDENTIFICATION"_s},
                           {u"status"_s, status},
                           {u"issueDate"_s, u"2021-06-01"_s},
                           {u"fileUrl"_s, link},
                           {u"remarks"_s, QJsonValue()}};
        record.insert(u"expiryDate"_s, expiry.isEmpty() ? QJsonValue() : QJsonValue(expiry));
        return with(record, u"sss_ph"_s, u"a-17bbf36498de4d68a0d4f86c7b62f602"_s);
    };
    store.table(catalog::documents)
        .upsert({document(u"d-1"_s, u"Driver's licence"_s, u"VALID"_s, u"2026-06-01"_s,
                          u"https://files.example.com/licence.pdf"_s),
                 document(u"d-2"_s, u"NBI clearance"_s, u"EXPIRED"_s, u"2026-05-17"_s,
                          u"http://127.0.0.1:4801/files/nbi.pdf"_s),
                 document(u"d-3"_s, u"Certificate of employment"_s, u"PENDING_REVIEW"_s, {},
                          u"http://elsewhere.example/coe.pdf"_s),
                 document(u"d-4"_s, u"Payslip April"_s, {}, u"2031-01-01"_s, {})});
}

void PersonWorld::givePhoto()
{
    records::Table &identities = store.table(catalog::identities);
    QJsonObject identity = identities.where("metadata.userId"_L1, user).first().json();
    identity.insert(u"photoUrl"_s, u"http://127.0.0.1:4801/ana.jpg"_s);
    identities.upsert({identity});
}

void PersonWorld::fillUploads()
{
    store.table(catalog::archives)
        .upsert(
            {parsed(R"({"id":"u-1","createdAt":"2026-05-12T09:00:00Z","providerId":"user-provided",
                "userId":"tenant-ana","type":"GOVERNMENT_ID","state":{"status":"ERROR",
                "errorCode":"INVALID_FIELD_FORMAT","updatedAt":"2026-05-12T09:01:00Z"},
                "rawFiles":[{"id":"f-1","name":"Front","format":"PNG",
                  "url":"http://127.0.0.1:4801/files/front.png"},
                 {"id":"f-2","name":"Back","format":"PNG",
                  "url":"http://127.0.0.1:4801/files/back.png"}]})"),
             parsed(R"({"id":"u-2","createdAt":"2026-05-18T09:00:00Z","providerId":"user-provided",
                "userId":"tenant-ana","type":"PAYSLIP","state":{"status":"ANALYZED",
                "updatedAt":"2026-05-18T09:01:00Z"},"classification":{"fileType":"TAX_DOCUMENT"},
                "rawFiles":[{"id":"f-3","name":"","format":"PDF",
                  "url":"http://127.0.0.1:4801/files/slip.pdf"}],
                "extraction":{"fileType":"PAYSLIP","analysis":{"currency":"PHP","grossAmount":20000,
                  "employeeName":"Ana Reyes Santos","payDate":"2026-05-15","leaveDays":3}},
                "validation":{"fileType":"PAYSLIP","identity":{"resultCode":"FAILED","score":12,
                  "resultMessage":"The names differ"}}})")});
}

void PersonWorld::fillRest()
{
    const QString source = u"a-17bbf36498de4d68a0d4f86c7b62f602"_s;
    store.table(catalog::liabilities)
        .upsert(
            {with(parsed(R"({"id":"lia-1","type":null,"currency":"PHP","loanAmount":500})"),
                  u"sss_ph"_s, source),
             with(parsed(R"({"id":"lia-2","type":"Salary Loan","currency":"PHP","loanAmount":16000,
                     "outstandingBalance":9000,"overduePaymentAmount":738.32})"),
                  u"sss_ph"_s, source)});
    store.table(catalog::employments)
        .upsert({with(
            parsed(R"({"id":"e-1","name":"Lakan Foods","jobTitle":"Team lead","department":"Stores",
                "employer":"Lakan Foods Inc.","status":"ACTIVE","startDate":"2019-02-01","endDate":null})"),
            u"sss_ph"_s, source)});
    QList<QJsonObject> incomes;
    for (int month = 1; month <= 5; ++month) {
        QJsonObject income =
            parsed(R"({"employer":"Lakan Foods Inc.","currency":"PHP","frequency":"Monthly",
                "baseAmount":28000,"grossAmount":31500.5,"netAmount":27210.25})");
        income.insert(u"id"_s, u"inc-%1"_s.arg(month));
        income.insert(u"startDate"_s, u"2026-0%1-01"_s.arg(month));
        incomes.append(with(income, u"sss_ph"_s, source));
    }
    store.table(catalog::incomes).upsert(incomes);
    store.table(catalog::insights)
        .upsert({with(
            parsed(
                R"({"id":"insight-1","cutoffTime":"2026-05-11T09:00:00Z","features":{"incomes_count":5,
                "incomes_amount_sum":157502.5,"identity_age":36,"employments_current_status":"EMPLOYED"}})"),
            u"sss_ph"_s, source)});
    store.table(catalog::invites)
        .upsert({parsed(
            R"({"id":"iv-1","createdAt":"2026-05-18T09:00:00Z","fullName":"Ana Reyes Santos",
                "email":"ana.santos@example.com","templateId":"tpl-1","userId":"tenant-ana",
                "status":"LANDING_PAGE_OPENED","updatedAt":"2026-05-20T08:00:00Z","invitedAt":"2026-05-18T09:00:00Z",
                "linkedAt":"2026-05-20T08:00:00Z","inviteLandingPageUrl":"https://link.example.com/iv-1"})")});
}

} // namespace smile::tests
