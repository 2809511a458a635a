import { expect, test } from '@jest/globals';
import { outcome, withGoogle } from './running.ts';

test('an object under a hold is neither replaced nor deleted', () =>
  withGoogle({}, async (_, storage) => {
    const file = storage.bucket('cold').file('a');
    await file.save('x', { resumable: false });
    await file.setMetadata({ temporaryHold: true });
    expect(await outcome(file.save('y', { resumable: false }))).toBe('403 objectUnderActiveHold');
    expect(await outcome(file.delete())).toBe('403 objectUnderActiveHold');
    await file.setMetadata({ temporaryHold: false });
    expect(await outcome(file.delete())).toBe('ok');
  }));

test('a bucket’s retention policy keeps objects until they are old enough', () => {
  let later = 0;
  return withGoogle({ clock: () => Date.now() + later }, async ({ setGoogle }, storage) => {
    setGoogle('cold', { retentionSeconds: 600, retentionLocked: true });
    const [{ retentionPolicy }] = await storage.bucket('cold').getMetadata();
    expect(retentionPolicy).toMatchObject({ retentionPeriod: '600', isLocked: true });
    const file = storage.bucket('cold').file('a');
    await file.save('x', { resumable: false });
    const [{ retentionExpirationTime }] = await file.getMetadata();
    expect(Date.parse(retentionExpirationTime ?? '') - Date.now()).toBeGreaterThan(590_000);
    expect(await outcome(file.delete())).toBe('403 retentionPolicyNotMet');
    expect(await outcome(file.save('y', { resumable: false }))).toBe('403 retentionPolicyNotMet');
    later = 601_000;
    expect(await outcome(file.save('y', { resumable: false }))).toBe('ok');
  });
});

test('a bucket says how long it keeps what is deleted', () =>
  withGoogle({}, async ({ setGoogle }, storage) => {
    const seconds = async (): Promise<unknown> =>
      (await storage.bucket('cold').getMetadata())[0].softDeletePolicy?.retentionDurationSeconds;
    expect(await seconds()).toBe('604800');
    setGoogle('cold', { softDeleteSeconds: 0 });
    expect(await seconds()).toBe('0');
  }));
