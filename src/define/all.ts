/* Defines every element at once, for applications that bundle them. */
import './paspoort.js';
