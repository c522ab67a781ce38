/**
 * What React and Next put into a page for a browser that would go on rendering: their scripts, the
 * payload in inline scripts, preloads of scripts, and comments between texts. A script of ours is a
 * file under `/generated/`.
 */
const FRAMEWORK =
  /<script(?![^>]*\ssrc="\/generated\/)[^>]*>[\s\S]*?<\/script>|<link(?=[^>]*\sas="script")[^>]*>|<!--[\s\S]*?-->/g;

/** A page as HTML alone: no component of the site runs in a browser. */
export const bareMarkup = (html: string): string => html.replace(FRAMEWORK, '');
