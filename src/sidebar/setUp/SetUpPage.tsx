import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SetUpProposal } from '../../addon/setUp/setUpState';
import { guessedLanguage, speak } from '../shared/language';
import { Notice } from '../shared/Notice';
import { saidFailure } from '../shared/saidFailure';
import { callServer } from '../shared/server';
import { Wizard } from './Wizard';
import { wordsIn } from './words';

/** The page of set-up: looks at the workbook, then leads through it. */
export function SetUpPage() {
  const [proposal, setProposal] = useState<SetUpProposal | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const language = proposal?.language ?? guessedLanguage;
  const words = wordsIn(language);
  const title = words.setUp.titles.standing;
  const look = useCallback(() => {
    setFailure(null);
    callServer('setUpProposal', null).then(setProposal, setFailure);
  }, []);
  useEffect(look, [look]);
  useEffect(() => {
    speak(language, title);
  }, [language, title]);

  const work = () => {
    callServer('openSidebar').catch(setFailure);
  };
  const { loading, retry } = words.page;
  const failed = failure === null ? '' : saidFailure(failure, words.page);
  if (failed !== '') return <Notice {...{ title }} text={failed} action={retry} onAction={look} />;
  if (proposal === null) return <Notice {...{ title }} text={loading} busy />;
  return (
    <main>
      <Wizard {...{ proposal, words }} onWork={work} />
    </main>
  );
}
