import { useEffect, useState } from 'preact/hooks';
import type { ClientCard } from '../../addon/server/money/moneyState';
import { saidFailure } from './saidFailure';
import type { SectionProps } from './section';
import { DealLink } from './DealLink';
import { Lines } from './Lines';
import { callServer } from './server';

interface ClientNameProps extends Pick<SectionProps, 'say' | 'onSay' | 'onStale'> {
  readonly client: string;
}

/** A client's name that opens into what is known of the client. */
export function ClientName({ client, ...props }: ClientNameProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        class="clientName"
        title={props.say.client.open}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <bdi class="name">{client}</bdi>
      </button>
      {isOpen && <Card client={client} {...props} />}
    </>
  );
}

function Card({ client, ...props }: ClientNameProps) {
  const { say } = props;
  const [card, setCard] = useState<ClientCard | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    callServer('clientCard', client).then(setCard, setFailure);
  }, [client]);
  return (
    <div class="client" data-part="client">
      {failure !== null && (
        <p class="warning" role="alert">
          {saidFailure(failure, say)}
        </p>
      )}
      {card === null && failure === null && <p role="status">{say.loading}</p>}
      {card?.lines.map(({ text, isWrong }) => (
        <span key={text} class={isWrong ? 'line wrong' : 'line'}>
          {text}
        </span>
      ))}
      {card !== null && (
        <>
          <span class="line quiet">{say.client.last}</span>
          <Lines
            items={card.rows}
            say={say}
            render={(row) => (
              <li key={row.key || row.row} data-row={row.row}>
                <DealLink deal={{ ...row, client: '' }} note={row.said} {...props} />
              </li>
            )}
          />
        </>
      )}
    </div>
  );
}
