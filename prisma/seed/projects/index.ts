import type { Keyed, ProjectFixture } from '../types.ts';
import { barterTrade } from './barter-trade.ts';
import { civilAircraftSuperjet } from './civil-aircraft-superjet.ts';
import { crudeOilAndLpgSupplies } from './crude-oil-and-lpg-supplies.ts';
import { northSouthGasPipeline } from './north-south-gas-pipeline.ts';
import { offshoreGasPipeline } from './offshore-gas-pipeline.ts';
import { pakistanSteelMills } from './pakistan-steel-mills.ts';
import { powerPlants } from './power-plants-jamshoro-muzaffargarh-guddu.ts';
import { railwaysAndFreightCorridor } from './railways-and-freight-corridor.ts';
import { sovietEraClaims } from './soviet-era-claims.ts';
import { wheatSupplies } from './wheat-supplies.ts';

export const projects: Keyed<ProjectFixture> = {
  'north-south-gas-pipeline': northSouthGasPipeline,
  'pakistan-steel-mills': pakistanSteelMills,
  'railways-and-freight-corridor': railwaysAndFreightCorridor,
  'power-plants-jamshoro-muzaffargarh-guddu': powerPlants,
  'civil-aircraft-superjet': civilAircraftSuperjet,
  'offshore-gas-pipeline': offshoreGasPipeline,
  'soviet-era-claims': sovietEraClaims,
  'wheat-supplies': wheatSupplies,
  'crude-oil-and-lpg-supplies': crudeOilAndLpgSupplies,
  'barter-trade': barterTrade,
};
