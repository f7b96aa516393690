"""Prints what a message catalog holds, as JSON: a compiled .mo as gettext reads it, or a .resx as an XML parser does."""

import gettext
import json
import sys
import xml.etree.ElementTree as ElementTree

path = sys.argv[1]
if path.endswith(".mo"):
    with open(path, "rb") as file:
        catalog = gettext.GNUTranslations(file)._catalog
    messages = {key: text for key, text in catalog.items() if key != ""}
else:
    messages = {data.attrib["name"]: data.findtext("value") for data in ElementTree.parse(path).getroot().iter("data")}
print(json.dumps(messages))
