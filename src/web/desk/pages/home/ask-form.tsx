import type { VNode } from 'preact';
import { words } from '../../words/catalogue';

const { home: texts, site } = words;

/** "Did they say it?", ready to be asked. */
export function AskForm(): VNode {
  return (
    <form class="Ask" action="/check" method="post" aria-labelledby="ask">
      <h2 id="ask">{site.places.check}</h2>
      <label for="ask-text">{texts.wordsOrDraft}</label>
      <textarea id="ask-text" name="text" rows={3} class="Printed" />
      <label for="ask-speaker">
        {texts.saidBy} <span class="Meta">{texts.ifYouKnow}</span>
      </label>
      <div class="Find">
        <input type="text" id="ask-speaker" name="speaker" autocomplete="off" />
        <button type="submit" class="Button Button-main">
          {texts.check}
        </button>
      </div>
    </form>
  );
}
