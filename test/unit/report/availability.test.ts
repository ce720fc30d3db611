import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  availabilityDocument,
  availabilityLine,
  availabilitySummary,
  percent,
} from '../../../src/report/availability.ts';
import { outputs } from '../../../src/report/publish.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { hostileReport } from '../../support/report/hostile.ts';
import { interrupted } from '../../support/report/samples.ts';

describe('a share in words', () => {
  it.each([
    [0, '0 %'],
    [1, '100 %'],
    [3 / 720, '0.42 %'],
    [0.0142, '1.5 %'],
    [0.014, '1.4 %'],
    [0.1, '10 %'],
    [0.0995, '10 %'],
    [0.996, '100 %'],
    [0.00001234, '0.0013 %'],
  ])('of %f is %s', (share, words) => {
    expect(percent(share)).toBe(words);
  });

  it('is never lower than the share, and at most a tenth higher', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-7, max: 1, noNaN: true }), (share) => {
        const told = Number(percent(share).replace(' %', '')) / 100;
        expect(told).toBeGreaterThanOrEqual(share * (1 - 1e-9));
        expect(told).toBeLessThanOrEqual(share * 1.1 + 1e-12);
      }),
    );
  });
});

const { availability } = interrupted;
if (!availability) throw new Error('the sample has none');

describe('the availability of a run', () => {
  it('is told in one line with what it can and cannot say', () => {
    expect(availabilityLine(availability)).toBe(
      '4 of 720 requests with a valid token failed; failure rate below 1.3 % (95 %); longest gap 1.5 s; resolution 0.5 s',
    );
    const good = { ...availability, failures: 0, bound: 3 / 720 };
    const { longestGap: _, ...whole } = good;
    expect(availabilityLine(whole)).toBe(
      '0 of 720 requests with a valid token failed; failure rate below 0.42 % (95 %); no gap; resolution 0.5 s',
    );
    expect(availabilityLine({ ...whole, requests: 0 })).toContain('no request was answered');
  });

  it('of a first deployment is no interruption: nothing was served that could have been', () => {
    const { longestGap: _, ...first } = {
      ...availability,
      requests: 83,
      failures: 52,
      baseline: { requests: 10, failures: 10 },
    };
    for (const words of [availabilityLine(first), availabilitySummary(first)]) {
      expect(words).toContain('nothing was served before the deployment');
      expect(words).toContain('of 83 requests from then on 31 were served');
      expect(words).not.toMatch(/no gap|failed/);
    }
  });

  it('is one line of JSON as an output, and nothing without it', () => {
    const told = outputs(interrupted, () => false).availability ?? '';
    expect(told).not.toContain('\n');
    expect(JSON.parse(told)).toEqual(availabilityDocument(availability));
    expect(JSON.parse(told)).toMatchObject({
      measured: 'authenticated',
      requests: 720,
      failures: 4,
      interruptions: { down: 4, refused: 0 },
      longestGapSeconds: 1.5,
      gapIsOpen: false,
      resolutionSeconds: 0.5,
      causes: [{ cause: '502 from awselb/2.0', times: 4 }],
    });
  });

  it('is never called proven, nor the downtime zero', () => {
    fc.assert(
      fc.property(hostileReport, ({ availability: any }) => {
        if (!any) return;
        const { longestGap: _, ...perfect } = any;
        for (const each of [any, { ...perfect, failures: 0 }])
          expect(availabilityLine(each)).not.toMatch(/zero|proven|downtime|100 % available/i);
      }),
    );
    expect(renderSummary(interrupted)).not.toMatch(/zero.downtime/i);
  });
});
