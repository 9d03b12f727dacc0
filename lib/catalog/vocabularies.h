#pragma once

#include "catalog/resource.h"

/// Every enum that a column of the catalog holds, with the values of the contract and the words for
/// them.
namespace smile::catalog::vocabularies {

extern const Vocabulary connectionStatus, monitorStatus, accountErrorCode, inviteStatus,
    sessionStatus, sessionChannel, taskStatus, taskType, archiveStatus, archiveError,
    documentStatus, sourceType, gender, maritalStatus, citizenship, contactType, phoneType,
    socialType, addressType, addressTag, documentType, payPeriod, fileType, fileSubtype, fileFormat,
    datapoint, fileTypeDatapoint, providerType, providerSubType, eventType;

} // namespace smile::catalog::vocabularies
