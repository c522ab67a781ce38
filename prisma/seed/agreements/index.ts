import type { AgreementFixture, Keyed } from '../types.ts';
import { agreementsOf1999To2012 } from './1999-to-2012.ts';
import { agreementsOf2014To2019 } from './2014-to-2019.ts';
import { agreementsOf2021To2023 } from './2021-to-2023.ts';
import { agreementsOf2024To2025 } from './2024-to-2025.ts';
import { agreementsWithTheSovietUnion } from './soviet-union.ts';

export const agreements: Keyed<AgreementFixture> = {
  ...agreementsWithTheSovietUnion,
  ...agreementsOf1999To2012,
  ...agreementsOf2014To2019,
  ...agreementsOf2021To2023,
  ...agreementsOf2024To2025,
};
