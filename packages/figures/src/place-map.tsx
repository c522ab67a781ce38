import { COLOR, SIDE_COLOR, type Side } from './colors.ts';
import { figureId } from './figure-id.ts';
import { FigureKey } from './figure-key.tsx';
import { MAP_HEIGHT, MAP_WIDTH } from './map-frame.ts';
import { type MapLabel, mapLabels } from './map-labels.ts';
import {
  type MapLayout,
  type MapPlace,
  type MapRoute,
  mapLayout,
  type PlacedMark,
  type PlacedRoute,
  type PlacePrecision,
} from './map-layout.ts';
import type { SheetKey } from './sheet.tsx';
import { type Direction, percent } from './time-axis.ts';

export type PlaceMapProps = {
  places: readonly MapPlace[];
  routes: readonly MapRoute[];
  title: string;
  description: string;
  keyLabels: PlaceKeyLabels;
  /** Of the words; a map itself has north up and east right everywhere. */
  direction?: Direction;
  id?: string;
};

export type PlaceKeyLabels = {
  meetings: string;
  projects: string;
  exact: string;
  wide: string;
  route: string;
  schematic: string;
  disputed: string;
};

const x = (pixels: number): string => percent((pixels / MAP_WIDTH) * 100);
const y = (pixels: number): string => percent((pixels / MAP_HEIGHT) * 100);

/**
 * Places and routes over outlines drawn on the server: no tiles, no script. Marks keep their size
 * on every screen. `PlaceTable`, which must stand beside it, holds the same in words.
 */
export function PlaceMap({
  places,
  routes,
  title,
  description,
  keyLabels,
  id = figureId(title, description),
}: PlaceMapProps) {
  const layout = mapLayout(places, routes);
  return (
    <div className="f-figure f-map">
      <svg
        xmlns="http://www.w3.org/2000/svg"
        aria-labelledby={`${id}-title ${id}-desc`}
        className="c-figure f-map__sheet"
        width="100%"
        direction="ltr"
        fontFamily="'Source Sans 3 Variable', sans-serif"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <MapDrawing layout={layout} id={id} />
      </svg>
      <FigureKey keys={placeKey(layout, keyLabels)} />
    </div>
  );
}

/** What is drawn, for a page or a sheet of its own: shares of whatever room it is given. */
export function MapDrawing({
  layout,
  id,
  fixed = false,
}: {
  layout: MapLayout;
  id: string;
  /** On a sheet of one width no label waits for a narrower one. */
  fixed?: boolean;
}) {
  const { frame, marks, routes } = layout;
  return (
    <>
      <defs>
        <radialGradient id={`${id}-halo`}>
          <stop offset="0.35" stopColor={COLOR.ink} stopOpacity="0.22" />
          <stop offset="1" stopColor={COLOR.ink} stopOpacity="0" />
        </radialGradient>
      </defs>
      <Land layout={layout} />
      {routes.map((placed) => (
        <Route key={placed.route.id} placed={placed} />
      ))}
      {frame.inset && (
        <rect
          x={x(frame.inset.x)}
          y={y(frame.inset.y)}
          width={x(frame.inset.width)}
          height={y(frame.inset.height)}
          fill="none"
          stroke={COLOR.ruleStrong}
        />
      )}
      {marks.map((mark) => (
        <Mark key={mark.place.id} mark={mark} id={id} />
      ))}
      <g>
        {mapLabels(marks)
          .filter(({ show }) => !fixed || show !== 'narrow')
          .map((label) => (
            <Label key={`${label.mark.place.id} ${label.show}`} label={label} />
          ))}
      </g>
    </>
  );
}

function Land({ layout: { frame } }: { layout: MapLayout }) {
  return (
    <svg
      viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
      width="100%"
      height="100%"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width={MAP_WIDTH} height={MAP_HEIGHT} fill={COLOR.sunk} />
      <path
        d={frame.land}
        fill={COLOR.raised}
        stroke={COLOR.ruleStrong}
        strokeWidth="0.6"
        vectorEffect="non-scaling-stroke"
      />
      <path
        d={frame.borders}
        fill="none"
        stroke={COLOR.ruleStrong}
        strokeWidth="0.6"
        strokeOpacity="0.75"
        vectorEffect="non-scaling-stroke"
      />
      <path
        d={frame.disputed}
        fill="none"
        stroke={COLOR.ruleStrong}
        strokeWidth="0.9"
        strokeDasharray="1 3"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
      {frame.inset && (
        <>
          <rect
            x={frame.inset.x}
            y={frame.inset.y}
            width={frame.inset.width}
            height={frame.inset.height}
            fill={COLOR.sunk}
          />
          <path
            d={frame.inset.land}
            fill={COLOR.raised}
            stroke={COLOR.ruleStrong}
            strokeWidth="0.4"
            vectorEffect="non-scaling-stroke"
          />
        </>
      )}
    </svg>
  );
}

/** A schematic course is dashed; the words beside the map say so too. */
function Route({ placed: { route, legs } }: { placed: PlacedRoute }) {
  return (
    <a
      href={route.href}
      aria-label={route.title}
      data-route={route.id}
      data-schematic={route.schematic}
    >
      <title>{route.title}</title>
      {legs.map((leg) => (
        <g key={`${leg.x1} ${leg.y1} ${leg.x2} ${leg.y2}`}>
          <line
            x1={x(leg.x1)}
            y1={y(leg.y1)}
            x2={x(leg.x2)}
            y2={y(leg.y2)}
            stroke="transparent"
            strokeWidth="14"
          />
          <line
            x1={x(leg.x1)}
            y1={y(leg.y1)}
            x2={x(leg.x2)}
            y2={y(leg.y2)}
            stroke={COLOR.ink}
            strokeWidth="2.4"
            {...(route.schematic && { strokeDasharray: '7 5' })}
          />
        </g>
      ))}
    </a>
  );
}

function Mark({ mark, id }: { mark: PlacedMark; id: string }) {
  const { place, r } = mark;
  return (
    <a
      href={place.href}
      aria-label={place.title}
      data-place={place.id}
      data-precision={place.precision}
    >
      <title>{place.title}</title>
      <svg x={x(mark.x)} y={y(mark.y)} overflow="visible" aria-hidden="true">
        <Halo precision={place.precision} r={r} fill={`url(#${id}-halo)`} />
        <circle r={Math.max(12, r)} fill="transparent" />
        <PlaceShape sort={place.sort} side={place.side} precision={place.precision} r={r} />
      </svg>
    </a>
  );
}

/** How far around the mark the place may lie. */
function Halo({ precision, r, fill }: { precision: PlacePrecision; r: number; fill: string }) {
  if (precision === 'exact' || precision === 'city') return null;
  return <circle data-halo="" r={r + (precision === 'country' ? 38 : 22)} fill={fill} />;
}

/** Circles are meetings, squares projects; solid where it is the site itself, ringed where a city. */
function PlaceShape({
  sort,
  side,
  precision,
  r,
}: {
  sort: MapPlace['sort'];
  side: Side;
  precision: PlacePrecision;
  r: number;
}) {
  const color = side === 'none' ? COLOR.muted : SIDE_COLOR[side];
  const exact = precision === 'exact';
  if (sort === 'projects') {
    const half = exact ? r : r - 0.4;
    return (
      <rect
        className="f-mark"
        x={-half}
        y={-half}
        width={half * 2}
        height={half * 2}
        fill={exact ? COLOR.ink : COLOR.paper}
        stroke={COLOR.ink}
        strokeWidth="1.8"
      />
    );
  }
  return (
    <circle
      className="f-mark"
      r={r}
      fill={color}
      fillOpacity={exact ? 1 : 0.55}
      stroke={color}
      strokeWidth="1.6"
    />
  );
}

function Label({ label: { mark, dx, dy, anchor, show } }: { label: MapLabel }) {
  return (
    <text
      className={show === 'always' ? 'f-text' : `f-text f-${show}`}
      x={x(mark.x)}
      y={y(mark.y)}
      dx={dx}
      dy={dy}
      textAnchor={anchor}
      fontSize="12"
      fill={COLOR.ink}
      stroke={COLOR.paper}
      strokeWidth="3"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {mark.place.name}
    </text>
  );
}

/** The ways of drawing that this map uses. */
export function placeKey({ marks, routes }: MapLayout, labels: PlaceKeyLabels): SheetKey {
  const precise = (...wanted: PlacePrecision[]) =>
    marks.some(({ place }) => wanted.includes(place.precision));
  const shape = (sort: MapPlace['sort'], precision: PlacePrecision) => (
    <svg x="7" y="7" overflow="visible" aria-hidden="true">
      <PlaceShape sort={sort} side="none" precision={precision} r={5} />
    </svg>
  );
  const line = (dash?: string) => (
    <line
      x1="-2"
      x2="16"
      y1="7"
      y2="7"
      stroke={COLOR.ink}
      strokeWidth="2.4"
      strokeDasharray={dash}
    />
  );
  const drawn = (sort: MapPlace['sort']) => marks.some(({ place }) => place.sort === sort);
  return [
    drawn('meetings') && { label: labels.meetings, glyph: shape('meetings', 'city') },
    drawn('projects') && { label: labels.projects, glyph: shape('projects', 'city') },
    precise('exact') && { label: labels.exact, glyph: shape('projects', 'exact') },
    precise('region', 'country', 'schematic') && {
      label: labels.wide,
      glyph: <circle cx="7" cy="7" r="8" fill={COLOR.ink} fillOpacity="0.18" />,
    },
    routes.some(({ route }) => !route.schematic) && { label: labels.route, glyph: line() },
    routes.some(({ route }) => route.schematic) && { label: labels.schematic, glyph: line('5 4') },
    {
      label: labels.disputed,
      glyph: (
        <line
          x1="-2"
          x2="16"
          y1="7"
          y2="7"
          stroke={COLOR.ruleStrong}
          strokeWidth="1.4"
          strokeDasharray="1 3"
          strokeLinecap="round"
        />
      ),
    },
  ].filter((one) => one !== false);
}
