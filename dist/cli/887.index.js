export const id = 887;
export const ids = [887];
export const modules = {

/***/ 41887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsedOrReported: () => (/* binding */ parsedOrReported),
/* harmony export */   withReports: () => (/* binding */ withReports)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56778);
/* harmony import */ var _options_inputs_parse_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46973);
/* harmony import */ var _options_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65699);
/* harmony import */ var _options_ca_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31839);
/* harmony import */ var _options_reports_reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38227);






/**
 * Does the work between the announcements of its start and its end, and writes the metrics. Throws what `work` throws, and
 * nothing of its own: who cannot be told is a warning. A dry run tells nobody.
 */
async function withReports(command, options, setting, work) {
    const reports = 'reports' in options ? options.reports : undefined;
    const dryRun = 'dryRun' in options && options.dryRun;
    if (reports === undefined || dryRun)
        return work(() => undefined);
    const { RunReports } = await Promise.all(/* import() */[__webpack_require__.e(624), __webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__, 53935));
    const own = new RunReports(command, announced(command, options, setting.runId), reports, options.ca, setting);
    own.start();
    try {
        const done = await work((result, settled) => own.take(result, settled));
        await own.end();
        return done;
    }
    catch (error) {
        await own.end(error);
        throw error;
    }
}
/** All inputs of the command; where they are wrong, the run that never began is reported as failed. Throws InputError. */
async function parsedOrReported(command, text, readFile, setting) {
    try {
        return (0,_options_inputs_parse_all_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAll */ .b)((read) => command.parse(read, readFile), text);
    }
    catch (error) {
        const told = (0,_options_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .takesInput */ .$B)(command.name, 'notify-url') ? readableReports(text, readFile) : undefined;
        if (told === undefined || text('dry-run') === 'true')
            throw error;
        const { RunReports } = await Promise.all(/* import() */[__webpack_require__.e(624), __webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__, 53935));
        const run = { ...names(command, setting.runId), hot: null, cold: text('cold') || null };
        await new RunReports(command, run, told.reports, told.ca, setting).end(error);
        throw error;
    }
}
/** Whom to tell, if that can be read although other inputs are wrong. */
function readableReports(text, readFile) {
    try {
        const { reports } = (0,_options_reports_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReports */ .j)(text);
        return reports === undefined ? undefined : { reports, ca: (0,_options_ca_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCaBundle */ .S)(text, readFile) };
    }
    catch (error) {
        if (error instanceof _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d)
            return undefined; // the caller throws it
        throw error;
    }
}
function announced(command, options, runId) {
    const shown = (place) => place === undefined ? null : (0,_core_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeUrl */ .P)(place);
    return { ...names(command, runId), hot: shown(options.hot), cold: shown(options.cold) };
}
function names({ name, noun }, run) {
    return { command: name, noun, run };
}


/***/ })

};
