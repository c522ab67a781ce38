import type { ProcessState } from '@chancery/api/engine';
import { Badge, DataTable } from '@chancery/ui';
import { Instant } from '../../components/instant.tsx';

/** What runs beside the desk, as of now, and what had to be started again since the start. */
export function Processes({ processes }: { processes: ProcessState[] }) {
  return (
    <div className="a-rows">
      <DataTable<ProcessState>
        caption="Processes of this installation"
        hideCaption
        dense
        rows={processes}
        rowKey={({ name }) => name}
        columns={[
          { id: 'name', header: 'Process', rowHeader: true, cell: (row) => row.name },
          {
            id: 'state',
            header: 'State',
            cell: (row) => (
              <Badge tone={row.state === 'running' ? 'ok' : 'danger'}>
                {row.state === 'running' ? 'Running' : 'Starting again'}
              </Badge>
            ),
          },
          { id: 'restarts', header: 'Times started again', cell: (row) => row.restarts },
          {
            id: 'died',
            header: 'Last time',
            cell: (row) =>
              row.died && (
                <>
                  <Instant at={row.died.at} />: it {row.died.why}
                </>
              ),
          },
        ]}
      />
    </div>
  );
}
