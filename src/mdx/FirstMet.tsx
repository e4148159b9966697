import Link from '@docusaurus/Link';
import places from '@glossary/places.json';
import { Fragment } from 'react';

/** Under a definition: where the course uses the term. Written by the build, not by authors. */
export function FirstMet({ term }: { readonly term: string }) {
  return (
    <p className="first-met">
      {places[term]?.map(({ to, chapter, page, section }, index) => (
        <Fragment key={to}>
          {index === 0 ? 'First met' : ' More'} in chapter {chapter}:{' '}
          <Link to={to}>{section ? `${page} › ${section}` : page}</Link>.
        </Fragment>
      ))}
    </p>
  );
}
