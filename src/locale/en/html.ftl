### Documents for browsers and paper.

fail_template = The template of the document cannot be used: { $cause }
