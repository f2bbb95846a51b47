package nl.veerkracht.api.platform.views;

/** The views on the server in this process: the default. */
class ViewsOnEmbeddedServerIT extends ViewsContract {}
