import { describe, expect, it } from 'vitest';
import { findDateSpan } from './german-date';

describe('findDateSpan', () => {
  it.each([
    ['am 26./ 27. April 2023 in Wiesbaden', '2023-04-26', '2023-04-27'],
    ['16./17. März 2017', '2017-03-16', '2017-03-17'],
    ['am 15. und 16. März 2018', '2018-03-15', '2018-03-16'],
    ['28. Februar/1. März 2020', '2020-02-28', '2020-03-01'],
    ['31. Dezember 2024 und 1. Januar 2025', '2024-12-31', '2025-01-01'],
    ['30. Dezember/2. Januar 2026', '2025-12-30', '2026-01-02'],
    ['29. April 2021 per Videokonferenz', '2021-04-29', '2021-04-29'],
    ['23.–24. April 2025', '2025-04-23', '2025-04-24'],
    ['6. / 7. Dezember 2017', '2017-12-06', '2017-12-07'],
    ['20. bis 21. Maerz 2024', '2024-03-20', '2024-03-21'],
    ['26./27.04.2023', '2023-04-26', '2023-04-27'],
    ['vom 29.03.2023', '2023-03-29', '2023-03-29'],
  ])('reads %j', (text, startsOn, endsOn) => {
    expect(findDateSpan(text)).toMatchObject({ startsOn, endsOn });
  });

  it('completes a missing year only when told one', () => {
    expect(findDateSpan('16. und 17. März')).toBeNull();
    expect(findDateSpan('16. und 17. März', 2017)).toMatchObject({
      startsOn: '2017-03-16',
      endsOn: '2017-03-17',
    });
  });

  it.each(['31. Februar 2023', 'Kapitel 3.1', 'TOP 4.1'])('finds no date in %j', (text) => {
    expect(findDateSpan(text)).toBeNull();
  });
});
