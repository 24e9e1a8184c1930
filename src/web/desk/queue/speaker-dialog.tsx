import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { askServer } from '../browser/ask-server';
import {
  SpeakerOffersDocument,
  type ActorKind,
  type ActorRowInput,
  type QueueItemFragment,
  type SpeakerOffersQuery,
} from '../generated/operations';
import { words } from '../words/catalogue';

const { desk: texts, record } = words;

type Offer = SpeakerOffersQuery['actors']['nodes'][number];

interface SpeakerDialogProps {
  readonly item: QueueItemFragment;
  /** Called with who said it: null where nobody is named. */
  readonly choose: (speaker: ActorRowInput | null) => void;
  readonly close: () => void;
}

const PAUSE = 150;

/** Picks who said the words: somebody on record first, a new one only if it is said to be new. */
export function SpeakerDialog({ item, choose, close }: SpeakerDialogProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<ActorKind>('PERSON');
  const [country, setCountry] = useState('');
  const offers = useOffers(name, item.speakerCandidates);
  useEffect(() => dialog.current?.showModal(), []);

  const typed = name.trim();
  return (
    <dialog ref={dialog} aria-labelledby="speaker-title" onClose={close}>
      <form method="dialog" onKeyDown={moveByArrows}>
        <h2 id="speaker-title">{texts.speakerTitle}</h2>
        <label for="speaker-name">{texts.speakerField}</label>
        <input
          id="speaker-name"
          type="text"
          autocomplete="off"
          aria-describedby="speaker-hint"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <p class="Meta" id="speaker-hint">
          {texts.speakerHint}
        </p>
        <ul class="Offers" aria-label={typed === '' ? texts.candidates : texts.found}>
          {offers.map((offer) => (
            <li>
              <button class="Button" type="submit" data-offer onClick={() => choose({ id: offer.id })}>
                {`${offer.name}, ${record.actorKind[offer.kind]}${offer.country === null ? '' : `, ${offer.country.name}`}`}
              </button>
            </li>
          ))}
          {typed !== '' && (
            <li>
              <button
                class="Button"
                type="submit"
                data-offer
                onClick={() =>
                  choose({ name: typed, kind, ...(country !== '' && { country: country.toUpperCase() }) })
                }
              >
                {texts.newSpeaker(typed)}
              </button>{' '}
              <NewSpeaker kind={kind} setKind={setKind} country={country} setCountry={setCountry} />
            </li>
          )}
        </ul>
        <p class="Decide">
          <button class="Button" type="submit" data-offer onClick={() => choose(null)}>
            {texts.nobody}
          </button>{' '}
          <button class="Button" type="submit">
            {texts.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}

interface NewSpeakerProps {
  readonly kind: ActorKind;
  readonly setKind: (kind: ActorKind) => void;
  readonly country: string;
  readonly setCountry: (country: string) => void;
}

function NewSpeaker({ kind, setKind, country, setCountry }: NewSpeakerProps): VNode {
  return (
    <>
      <label>
        {texts.newAs}{' '}
        <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value as ActorKind)}>
          {Object.entries(record.actorKind).map(([value, text]) => (
            <option value={value}>{text}</option>
          ))}
        </select>
      </label>{' '}
      <label>
        {texts.ofCountry}{' '}
        <input
          type="text"
          size={2}
          maxLength={2}
          value={country}
          onInput={({ currentTarget }) => setCountry(currentTarget.value)}
        />
      </label>
    </>
  );
}

// The candidates of the article until a name is typed, then those on record.
function useOffers(name: string, candidates: readonly Offer[]): readonly Offer[] {
  const [found, setFound] = useState<readonly Offer[]>([]);
  const search = name.trim();
  useEffect(() => {
    if (search === '') return;
    let isLatest = true;
    const timer = setTimeout(() => {
      askServer(SpeakerOffersDocument, { search }).then(
        ({ actors }) => isLatest && setFound(actors.nodes),
        // Without offers, a new name can still be given.
        () => isLatest && setFound([]),
      );
    }, PAUSE);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [search]);
  return search === '' ? candidates : found;
}

// Enter in the field takes the first offer, as a form does with its first button.
function moveByArrows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('#speaker-name, [data-offer]')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[Math.min(Math.max(at + step, 0), stops.length - 1)];
  event.preventDefault();
  next?.focus();
}
