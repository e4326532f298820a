// @ts-check
/**
 * The words of the map format (docs/map-format.md) as JSDoc types, spelled as in Java.
 * This file has no code: it is imported by type only.
 *
 * @typedef {{source: string, start: number, end: number}} Span half-open range of UTF-16 units
 * @typedef {{type: 'source', id: string, title: string, hash: string, length: number, text?: string, url?: string}} Source
 * @typedef {{type: 'speaker', id: string, name: string, role: string}} Speaker
 * @typedef {'title'|'dek'|'label'|'turn'|'comment'|'furniture'} SegmentKind
 * @typedef {{type: 'segment', id: string, kind: SegmentKind, span: Span, speaker?: string, replyTo?: string, time?: string}} Segment
 * @typedef {{type: 'locution', id: string, speaker: string, spans: Span[]}} Locution
 * @typedef {{type: 'proposition', id: string, text: string}} Proposition
 * @typedef {{type: 'question', id: string, text: string}} Question
 * @typedef {Proposition|Question} Claim what a reader can put in focus
 * @typedef {{type: 'inference', id: string, premises: string[], conclusion: string, scheme?: string}} Inference
 * @typedef {{type: 'conflict', id: string, attacker: string, target: string, scheme?: string}} Conflict
 * @typedef {{type: 'rephrase', id: string, restatement: string, original: string}} Rephrase
 * @typedef {{type: 'answer', id: string, proposition: string, question: string}} Answer
 * @typedef {{type: 'transition', id: string, from: string, to: string}} Transition
 * @typedef {{type: 'illocution', id: string, force: string, anchor: string, content: string}} Illocution
 * @typedef {{type: 'extension', id: string, about?: string, name: string, value: string}} Extension
 * @typedef {Inference|Conflict|Rephrase|Answer|Transition|Illocution} Relation
 * @typedef {Source|Speaker|Segment|Locution|Claim|Relation|Extension|Proposal} Entry
 *
 * @typedef {{added?: Entry[], revised?: {before: Entry, after: Entry}[], removed?: Entry[]}} Diff
 * @typedef {{type: 'proposal', id: string, proposer: string, reason: string, confidence: number,
 *            status: 'pending'|'accepted'|'rejected', evidence: Span[], diff: Diff}} Proposal
 * @typedef {{intent: string, diff: Diff}} Edit one change somebody makes, with its reason
 * @typedef {{code: string, severity: string, message: string, about?: string[], place?: Span}} Finding
 * @typedef {{format: string, version: number, id: string, revision: number, sources?: Source[], speakers?: Speaker[],
 *            segments?: Segment[], nodes?: (Locution|Claim)[], relations?: Relation[], proposals?: Proposal[],
 *            extensions?: Extension[], findings?: Finding[]}} MapDocument
 *
 * @typedef {{id: string, title: string, hash: string, length: number, url?: string, text?: string, segments: Segment[]}} TranscriptSource
 * @typedef {{shown: number, before: number, after: number, numbers: number[], patches: {at: number, text: string}[]}} Stretch what is here of a long
 *   page: the first segments are shown, with so many before and after them, the others are only named; each has its number
 * @typedef {TranscriptSource & Partial<Stretch>} ShownSource
 * @typedef {{sources: ShownSource[]}} TranscriptDocument
 * @typedef {{tally: {attacks: number, supports: number, neutral: number, unanswered: number}, facets: string[]}} Facts what is true of a claim in the whole map
 * @typedef {{map: MapDocument, transcript: TranscriptDocument, standing: Record<string, Standing>, focus?: string, facts?: Record<string, Facts>}} Opening
 *   a map with its page and standing; with `facts`, only what is near the focus
 * @typedef {{id: string, kind: 'rebuts'|'undercuts', onto: string, ontoText: string, text: string, attackers: string[], voices: string[], names: string[]}} Open an unanswered objection
 * @typedef {{claims: number, left: number, questions: number, objections: number, speaking: number, unanswered: number, proposals: number, speakers: number, open: Open[],
 *            facets: Record<string, number>, people: Speaker[], bars: import('../view/timeline.js').Bar[]}} Counts a map in numbers
 * @typedef {'in'|'out'|'undecided'} Standing
 * @typedef {{id: string, title: string, revision: number, claims: number, relations: number, proposals: number,
 *            speakers: number, comments: number, hasText: boolean}} MapSummary
 *
 * @typedef {{text: string, nodes?: string[]}} Because one plain sentence, and the nodes it is about
 * @typedef {{node?: string, sentences?: Because[], cruxes?: {nodes: string[], after: Standing}[], problem?: string}} Judgement
 * @typedef {{changed: {node: string, before: Standing, after: Standing}[], shifted?: {node: string, before: number, after: number}[], converged?: boolean, problem?: string}} WhatIf
 *
 * @typedef {{revision: number, boundaries: {segment: string, before: string, offset: number, origin: 'marked'|'read'|'placed', reason: string, confidence: number}[],
 *            possible: {segment: string, offset: number, reason: string, confidence: number}[]}} Cuts
 *
 * @typedef {'supports'|'rebuts'|'undercuts'|'answers'|'asks'|'restates'|'replies'} Bearing how one thing bears on another
 */

export {};
