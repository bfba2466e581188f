import { defineOnce } from '../base/define-once.js';
import { PaspoortElement } from '../elements/paspoort/paspoort.js';
import { omgeving } from './omgeving.js';

/** Defines `<samenspel-paspoort>`. */
PaspoortElement.omgeving = omgeving;
defineOnce('samenspel-paspoort', PaspoortElement);
