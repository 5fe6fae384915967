import type { News } from '../../i18n/figures/goodNews';
import { OpenPage } from '../OpenPage';
import { Sentence } from './Sentence';
import type { SectionProps } from './section';

interface GoodNewsProps extends Pick<SectionProps, 'state' | 'say'> {
  readonly news: News;
}

/** What stands where there is nothing to list; where nobody can tell, the way to the missing column. */
export function GoodNews({ news, state, say }: GoodNewsProps) {
  if (news.isSeen) return <Sentence text={news.text} kind="good" />;
  return (
    <>
      <Sentence text={news.text} kind="quiet" />
      {state.canSetUp && <OpenPage say={say} door="openSetUp" label={say.addColumn} />}
    </>
  );
}
