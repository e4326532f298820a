// @ts-check
import { AnswerMatrix } from './answer-matrix.js';
import { MapOutline } from './map-outline.js';
import { MapPicture } from './map-picture.js';

/** The elements that show a map as a whole, by their tags. @type {Readonly<Record<string, CustomElementConstructor>>} */
export const FORESTS = Object.freeze({ 'map-picture': MapPicture, 'map-outline': MapOutline, 'answer-matrix': AnswerMatrix });
