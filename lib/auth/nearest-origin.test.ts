import { describe, expect, it } from 'vitest';
import { nearestOrigin } from './nearest-origin';

describe('where a request came from', () => {
  const forged = '198.51.100.9, 192.0.2.5, 203.0.113.7';

  it('is not believed of anybody unless a proxy is trusted', () => {
    expect(nearestOrigin(forged, 0)).toBeNull();
  });

  it('is what the outermost trusted proxy saw, whatever a client put before it', () => {
    expect(nearestOrigin(forged, 1)).toBe('203.0.113.7');
    expect(nearestOrigin(forged, 2)).toBe('192.0.2.5');
  });

  it('is unknown to a request that came past the proxies', () => {
    expect(nearestOrigin('203.0.113.7', 2)).toBeNull();
    expect(nearestOrigin(null, 1)).toBeNull();
  });
});
