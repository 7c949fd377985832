// A chart inside another site's page: pointer, touch and keys on it as in the explorer.
import { followChart } from "./chart.js";

document.documentElement.classList.add("live");
followChart(document);
