import { heldPageOf } from '../../core/lists/held-page.ts';
import { viewOf } from '../../core/read/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import { listPlaces, placeItem, placeListInput } from './list-places.ts';

export const placeRouter = router({
  list: procedure('public', { cost: 3 })
    .input(placeListInput)
    .output(heldPageOf(placeItem))
    .query(({ ctx, input }) =>
      listPlaces(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),
});
