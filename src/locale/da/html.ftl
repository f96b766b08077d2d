### Documents for browsers and paper.

fail_template = Dokumentets skabelon kan ikke bruges: { $cause }
