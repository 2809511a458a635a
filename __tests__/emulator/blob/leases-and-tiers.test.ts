import { names, outcome, put, read, withBlobEmulator } from './running.ts';

const LEASE = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';

describe('leases of the emulated Blob API', () => {
  it('keep others from writing and deleting, not from reading, until they end', async () => {
    let ahead = 0;
    await withBlobEmulator({ clock: () => Date.now() + ahead }, async ({ hot }) => {
      await put(hot, 'a', 'x');
      const blob = hot.getBlockBlobClient('a');
      const upload = (leaseId?: string): Promise<string> =>
        outcome(blob.upload('y', 1, leaseId === undefined ? {} : { conditions: { leaseId } }));
      expect(await upload(LEASE)).toBe('412 LeaseNotPresentWithBlobOperation');
      await blob.getBlobLeaseClient(LEASE).acquireLease(15);
      expect(await upload()).toBe('412 LeaseIdMissing');
      expect(await upload(OTHER)).toBe('412 LeaseIdMismatchWithBlobOperation');
      expect(await outcome(blob.delete())).toBe('412 LeaseIdMissing');
      expect(await outcome(blob.syncCopyFromURL(blob.url))).toBe('412 LeaseIdMissing');
      expect(await read(hot, 'a')).toBe('x');
      expect(await upload(LEASE)).toBe('ok');
      expect(await blob.getProperties()).toMatchObject({ leaseState: 'leased', leaseDuration: 'fixed' });
      expect(await outcome(blob.getBlobLeaseClient(OTHER).acquireLease(15))).toBe('409 LeaseAlreadyPresent');
      ahead = 15_000;
      expect(await blob.getProperties()).toMatchObject({ leaseState: 'expired', leaseStatus: 'unlocked' });
    });
  });

  it('can be renewed, changed, released and broken', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      await put(hot, 'a', 'x');
      const blob = hot.getBlobClient('a');
      const lease = blob.getBlobLeaseClient(LEASE);
      await lease.acquireLease(-1);
      await lease.renewLease();
      await lease.changeLease(OTHER);
      expect(await outcome(blob.getBlobLeaseClient(LEASE).releaseLease())).toBe(
        '409 LeaseIdMismatchWithLeaseOperation',
      );
      await blob.getBlobLeaseClient(OTHER).breakLease(0);
      expect(await blob.getProperties()).toMatchObject({ leaseState: 'broken' });
      expect(await outcome(blob.getBlobLeaseClient(OTHER).renewLease())).toBe(
        '409 LeaseIsBrokenAndCannotBeRenewed',
      );
      await blob.getBlobLeaseClient(LEASE).acquireLease(60);
      await blob.getBlobLeaseClient(LEASE).releaseLease();
      expect(await blob.getProperties()).toMatchObject({ leaseState: 'available' });
    });
  });
});

describe('snapshots, holds and tiers of the emulated Blob API', () => {
  it('keeps a snapshot as it was, and the blob while it has one', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      await put(hot, 'a', 'old');
      const blob = hot.getBlockBlobClient('a');
      const { snapshot = '' } = await blob.createSnapshot();
      await put(hot, 'a', 'new');
      expect((await blob.withSnapshot(snapshot).downloadToBuffer()).toString()).toBe('old');
      expect(await outcome(blob.delete())).toBe('409 SnapshotsPresent');
      expect(await outcome(blob.delete({ deleteSnapshots: 'include' }))).toBe('ok');
      expect(await outcome(blob.withSnapshot(snapshot).download())).toBe('404 BlobNotFound');
    });
  });

  it('refuses to replace or delete what a legal hold or a policy keeps', async () => {
    await withBlobEmulator({}, async ({ emulator, hot }) => {
      await put(hot, 'a', 'x');
      const blob = hot.getBlockBlobClient('a');
      await blob.setLegalHold(true);
      expect(await outcome(blob.delete())).toBe('409 BlobImmutableDueToLegalHold');
      expect(await outcome(blob.upload('y', 1))).toBe('409 BlobImmutableDueToLegalHold');
      await blob.setLegalHold(false);
      await blob.setImmutabilityPolicy({ expiriesOn: new Date(Date.now() + 60_000), policyMode: 'Unlocked' });
      expect(await outcome(blob.delete())).toBe('409 BlobImmutableDueToPolicy');
      await blob.deleteImmutabilityPolicy();
      expect(await outcome(blob.delete())).toBe('ok');
      emulator.setDefaultRetention('hot', { mode: 'COMPLIANCE', days: 1 });
      await put(hot, 'b', 'x');
      expect(await outcome(put(hot, 'b', 'y'))).toBe('409 BlobImmutableDueToPolicy');
      expect((await hot.getProperties()).hasImmutabilityPolicy).toBe(true);
    });
  });

  it('moves a blob between tiers, and brings it back from the archive in its time', async () => {
    let ahead = 0;
    const config = { clock: () => Date.now() + ahead, behaviour: { thawMs: 60_000 } };
    await withBlobEmulator(config, async ({ hot, cold }) => {
      const etag = await put(hot, 'a', 'x');
      const blob = hot.getBlockBlobClient('a');
      expect(await blob.getProperties()).toMatchObject({ accessTier: 'Hot', accessTierInferred: true });
      for (const tier of ['Cool', 'Cold', 'Archive']) {
        await blob.setAccessTier(tier);
        expect(await blob.getProperties()).toMatchObject({ accessTier: tier, etag });
      }
      expect(await outcome(blob.download())).toBe('409 BlobArchived');
      const url = await blob.generateSasUrl({
        permissions: (await import('@azure/storage-blob')).BlobSASPermissions.parse('r'),
        expiresOn: new Date(Date.now() + 600_000),
      });
      const copied = (): Promise<string> => outcome(cold.getBlockBlobClient('b').syncCopyFromURL(url));
      expect(await copied()).toBe('409 BlobArchived');
      await blob.setAccessTier('Hot', { rehydratePriority: 'High' });
      expect(await blob.getProperties()).toMatchObject({
        accessTier: 'Archive',
        archiveStatus: 'rehydrate-pending-to-hot',
        rehydratePriority: 'High',
      });
      expect(await outcome(blob.setAccessTier('Cool'))).toBe('409 BlobBeingRehydrated');
      ahead = 60_000;
      expect((await blob.getProperties()).archiveStatus).toBeUndefined();
      expect(await read(hot, 'a')).toBe('x');
      expect(await copied()).toBe('ok');
      expect(await outcome(blob.setAccessTier('P4'))).toBe('400 InvalidBlobTier');
      expect(await names(hot)).toEqual(['a']);
    });
  });
});
