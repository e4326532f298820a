// @ts-check
import { ProposalQueue } from '../elements/decide/proposal-queue.js';
import { ClashDialog } from '../elements/edit/clash-dialog.js';
import { CommandPalette } from '../elements/edit/command-palette.js';
import { EditSheet } from '../elements/edit/edit-sheet.js';
import { KeepingNote } from '../elements/edit/keeping-note.js';
import { WordsMenu } from '../elements/edit/words-menu.js';
import { HistoryPanel } from '../elements/judge/history-panel.js';
import { StandingPanel } from '../elements/judge/standing-panel.js';
import { RebuttalLane } from '../elements/lane/rebuttal-lane.js';
import { UnansweredList } from '../elements/lane/unanswered-list.js';
import { MapPane } from '../elements/map/map-pane.js';
import { MiniMap } from '../elements/map/mini-map.js';
import { ExportMenu } from '../elements/mast/export-menu.js';
import { FacetFilter } from '../elements/mast/facet-filter.js';
import { HelpSheet } from '../elements/mast/help-sheet.js';
import { HereNow } from '../elements/mast/here-now.js';
import { MapHeader } from '../elements/mast/map-header.js';
import { PaneTabs } from '../elements/mast/pane-tabs.js';
import { PeopleFilter } from '../elements/mast/people-filter.js';
import { SearchBox } from '../elements/mast/search-box.js';
import { ThemeButton } from '../elements/mast/theme-button.js';
import { ChapterChoice } from '../elements/page/chapter-choice.js';
import { PageTimeline } from '../elements/page/page-timeline.js';
import { PrintAppendix } from '../elements/page/print-appendix.js';
import { TranscriptPane } from '../elements/page/transcript-pane.js';
import { FirstHints } from '../elements/start/first-hints.js';
import { ImportBox } from '../elements/start/import-box.js';
import { MapGallery } from '../elements/start/map-gallery.js';
import { MapThumbnail } from '../elements/start/map-thumbnail.js';
import { StageShow } from '../elements/start/stage-show.js';
import { AnswerMatrix } from '../elements/whole/answer-matrix.js';
import { MapOutline } from '../elements/whole/map-outline.js';
import { MapPicture } from '../elements/whole/map-picture.js';
import { WholeView } from '../elements/whole/whole-view.js';

/** Puts life into every element of the page. @param {import('../elements/live-element.js').App} app
 * @param {{pathOf: (map: string) => string, bring: (file: Blob, name: string, sent: () => void) => Promise<string>, notations: () => Promise<any[]>,
 *          pictureOf: (map: string) => Promise<import('../view/whole/picture.js').Picture|undefined>}} server what some elements need of it */
export function placeElements(app, { pathOf, bring, notations, pictureOf }) {
  /** @param {string} tag @param {CustomElementConstructor} type @param {...unknown} more what its `start` needs besides the app */
  const place = (tag, type, ...more) => {
    customElements.define(tag, type);
    /** @type {any} */ (document.querySelector(tag)).start(app, ...more);
  };
  customElements.define('map-thumbnail', MapThumbnail);
  customElements.define('map-picture', MapPicture);
  customElements.define('map-outline', MapOutline);
  customElements.define('answer-matrix', AnswerMatrix);
  place('map-gallery', MapGallery, pictureOf);
  place('import-box', ImportBox, bring);
  place('map-header', MapHeader);
  place('here-now', HereNow);
  place('search-box', SearchBox);
  place('people-filter', PeopleFilter);
  place('facet-filter', FacetFilter);
  place('export-menu', ExportMenu, pathOf, notations);
  place('theme-button', ThemeButton);
  place('mini-map', MiniMap);
  place('map-pane', MapPane);
  place('rebuttal-lane', RebuttalLane);
  place('standing-panel', StandingPanel);
  place('history-panel', HistoryPanel);
  place('unanswered-list', UnansweredList);
  place('transcript-pane', TranscriptPane);
  place('page-timeline', PageTimeline);
  place('chapter-choice', ChapterChoice);
  place('print-appendix', PrintAppendix, document.querySelector('transcript-pane'));
  place('whole-view', WholeView);
  place('proposal-queue', ProposalQueue);
  place('keeping-note', KeepingNote);
  place('words-menu', WordsMenu);
  place('edit-sheet', EditSheet);
  place('clash-dialog', ClashDialog);
  place('command-palette', CommandPalette);
  place('first-hints', FirstHints);
  place('stage-show', StageShow);
  place('pane-tabs', PaneTabs);
  place('help-sheet', HelpSheet);
}
