/**
 * The version of the service that requests are written for: the oldest one that has all that is used
 * (https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services), since not every
 * server that speaks the protocol knows the newest.
 */
export const SERVICE_VERSION = '2021-12-02';

/** The first one whose listings can start in the middle (azure-rest-api-specs#34846). */
export const START_FROM_VERSION = '2026-02-06';
